import { editDistance } from './edit-distance.ts';
import type { Synonyms } from './synonyms.ts';
import { formsOf } from './word-forms.ts';
import { kindOf } from './word-kinds.ts';

/** How sure it is that a word of the query means a word of the content; 1 is the same word. */
const certainty = {
  /** Each affix that had to be taken off. */
  affix: 0.97,
  /** Each of the two steps from a word over its group to another. */
  synonym: 0.95,
  /** A word that is still being typed. */
  beginning: 0.92,
};

/** The words that occur in the content, and what a word of a query may mean among them. */
export interface Vocabulary {
  add(word: string): void;
  has(word: string): boolean;
  /** Words of the content by how surely they are meant. A word that may be unfinished also means what it begins. */
  meaningsOf(word: string, isUnfinished: boolean): Map<string, number>;
}

export function makeVocabulary(synonyms: Synonyms): Vocabulary {
  const words = new Set<string>();
  const wordsOfForm = new Map<string, { word: string; certain: number }[]>();

  function certaintiesOfForms(word: string): Map<string, number> {
    const certainties = new Map<string, number>();
    for (const { form, strips } of formsOf(word)) {
      const certain = Math.pow(certainty.affix, strips);
      keepSurer(certainties, form, certain);
      for (const group of synonyms.groupsOf(form)) keepSurer(certainties, group, certain * certainty.synonym);
    }
    return certainties;
  }

  /** Words that a slip of the finger or the ear would turn into this one. */
  function addSlips(word: string, meanings: Map<string, number>, limit: number): void {
    for (const known of words) {
      if (known.length < 3 || /[^a-z]/.test(known)) continue;
      // An `h` in front is hardly heard either (`ilang`).
      if (word.length < 6 && firstHeard(known) !== firstHeard(word)) continue;
      if (word.length === 3 && known.length !== 3) continue;
      const distance = editDistance(word, known, limit);
      if (distance <= limit) keepSurer(meanings, known, 1 - distance / Math.max(4, known.length));
    }
  }

  return {
    add(word) {
      if (words.has(word)) return;
      words.add(word);
      for (const [form, certain] of certaintiesOfForms(word)) {
        const known = wordsOfForm.get(form);
        if (known) known.push({ word, certain });
        else wordsOfForm.set(form, [{ word, certain }]);
      }
    },
    has: (word) => words.has(word),
    meaningsOf(word, isUnfinished) {
      const meanings = new Map<string, number>();
      if (kindOf(word) === 'foreign') return words.has(word) ? meanings.set(word, 1) : meanings;
      for (const [form, certain] of certaintiesOfForms(word)) {
        for (const known of wordsOfForm.get(form) ?? []) keepSurer(meanings, known.word, certain * known.certain);
      }
      if (words.has(word) || word.length < 3 || /[^a-z]/.test(word) || kindOf(word) !== 'plain') return meanings;
      if (isUnfinished && meanings.size === 0) {
        for (const known of words) if (known.startsWith(word)) meanings.set(known, certainty.beginning);
      }
      // The shorter a word, the smaller the slip; in a form of a known word (`pinda` of `pindai`) hardly any.
      const limit = meanings.size > 0 ? 0.5 : word.length >= 8 ? 2 : word.length >= 6 ? 1.5 : 1;
      addSlips(word, meanings, limit);
      return meanings;
    },
  };
}

function keepSurer(certainties: Map<string, number>, word: string, certain: number): void {
  if (certain > (certainties.get(word) ?? 0)) certainties.set(word, certain);
}

function firstHeard(word: string): string | undefined {
  return word.replace(/^h/, '')[0];
}
