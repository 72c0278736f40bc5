import { letterPath } from '../data/paths.ts';
import { compareWords } from '../format/compare-words.ts';

export interface WordEntry {
  word: string;
  href: string;
  /** The service's own title, where the word is another one. */
  title?: string;
  /** The same word leads to other services too, so the title must be shown with it. */
  isShared?: boolean;
}

const digits = 'angka';

/** Under which letter of the A–Z a word stands: `a` to `z`, or `angka`. Quotes and the like do not count. */
export function letterOf(word: string): string {
  const first = sortKey(word).charAt(0).toLowerCase();
  return /[a-z]/.test(first) ? first : digits;
}

/** `A` to `Z`, or `0–9`. */
export function letterLabel(letter: string): string {
  return letter === digits ? '0–9' : letter.toUpperCase();
}

/** Digits first, as in a dictionary. */
export function sortLetters(letters: readonly string[]): string[] {
  return letters.toSorted((a, b) => compareWords(letterLabel(a), letterLabel(b)));
}

/** The ways to the pages of these letters. */
export function letterLinks(letters: readonly string[]): { letter: string; href: string }[] {
  return sortLetters(letters).map((letter) => ({ letter: letterLabel(letter), href: letterPath(letter) }));
}

/** Words in the order of a dictionary; one that leads to several services is marked. */
export function sortWords(entries: readonly WordEntry[]): WordEntry[] {
  const uses = new Map<string, number>();
  for (const { word } of entries) uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  return entries
    .map((entry) => ({ entry, key: sortKey(entry.word) }))
    .sort((a, b) => compareWords(a.key, b.key) || compareWords(a.entry.href, b.entry.href))
    .map(({ entry }) => ((uses.get(entry.word.toLowerCase()) ?? 0) > 1 ? { ...entry, isShared: true } : entry));
}

function sortKey(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trimStart();
}
