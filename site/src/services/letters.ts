import { compareWords } from '../format/compare-words.ts';

export interface WordEntry {
  word: string;
  href: string;
  /** The service's own title, where the word is another one. */
  title?: string;
  /** The same word leads to other services too, so the title must be shown with it. */
  isShared?: boolean;
}
export interface LetterGroup {
  /** `A` to `Z`, or `0–9`. */
  letter: string;
  /** Its anchor on the page. */
  id: string;
  entries: WordEntry[];
}

/** Words by their first letter, those that begin with a digit first. Quotes and the like do not count. */
export function groupByLetter(entries: readonly WordEntry[]): LetterGroup[] {
  const sorted = entries
    .map((entry) => ({
      entry,
      key: entry.word
        .normalize('NFD')
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trimStart(),
    }))
    .sort((a, b) => compareWords(a.key, b.key) || compareWords(a.entry.href, b.entry.href));
  const uses = new Map<string, number>();
  for (const { word } of entries) uses.set(word.toLowerCase(), (uses.get(word.toLowerCase()) ?? 0) + 1);
  const groups = new Map<string, WordEntry[]>();
  for (const { entry, key } of sorted) {
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0–9';
    const group = groups.get(letter);
    const isShared = (uses.get(entry.word.toLowerCase()) ?? 0) > 1;
    const shown = isShared ? { ...entry, isShared } : entry;
    if (group) group.push(shown);
    else groups.set(letter, [shown]);
  }
  return [...groups].map(([letter, ofLetter]) => ({ letter, id: letter === '0–9' ? 'angka' : letter.toLowerCase(), entries: ofLetter }));
}
