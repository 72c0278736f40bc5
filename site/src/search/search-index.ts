import { makeQueryFit, sum, type Match } from './query-fit.ts';
import type { SearchRow } from './search-row.ts';
import { everydaySynonyms, makeSynonyms } from './synonyms.ts';
import { tuning } from './tuning.ts';
import { makeVocabulary } from './vocabulary.ts';
import { isBeside, kindOf } from './word-kinds.ts';
import { wordsOf } from './words.ts';

export interface SearchResult {
  row: SearchRow;
  score: number;
  /** The share of the query that fits, each word by its weight: 1 is all of it. */
  coverage: number;
  /** The same, of the words that together are a whole title or keyword. */
  anchor: number;
  /** How many words that say something fit one title or keyword. */
  hits: number;
  /** The title, text or keyword that fits best. */
  phrase: string;
  /** The words of the content that fit, for marking them. */
  matched: ReadonlySet<string>;
}

export interface SearchIndex {
  /** What a query means, best first; nothing where too little of it fits. */
  search(query: string): SearchResult[];
  /** All that fits at all, best first. */
  rank(query: string): SearchResult[];
}

interface Phrase {
  row: number;
  text: string;
  words: readonly string[];
  /** Whether these words alone stand for the phrase: `api` does not stand for `ada api`. */
  isWhole: boolean;
}

export interface SearchIndexOptions {
  /** Groups of terms with one meaning, as the glossary has them. */
  terms?: readonly (readonly string[])[];
  /** The share of a query that must fit at least, for rows without keywords, whose words are not chosen for the search. */
  leastCoverage?: number;
}

/** Makes rows ready to be searched in residents' words. */
export function makeSearchIndex(rows: readonly SearchRow[], { terms = [], leastCoverage = 0 }: SearchIndexOptions = {}): SearchIndex {
  const synonyms = makeSynonyms([...terms, ...everydaySynonyms]);
  const vocabulary = makeVocabulary(synonyms);
  const phrases: Phrase[] = [];
  const phrasesOfWord = new Map<string, number[]>();
  const rowsOfWord = new Map<string, Set<number>>();
  const phraseCounts = rows.map(() => 0);

  rows.forEach(({ title, text = '', words = [] }, row) => {
    for (const phrase of [title, text, ...words]) {
      const ofPhrase = wordsOf(phrase);
      for (const variant of variantsOf(ofPhrase)) {
        const isWhole = ofPhrase.length === 1 || variant.length > 1 || synonyms.isGroup(variant[0]);
        addPhrase({ row, text: phrase, words: variant, isWhole });
      }
    }
  });

  function addPhrase(phrase: Phrase): void {
    const number = phrases.push(phrase) - 1;
    phraseCounts[phrase.row] = (phraseCounts[phrase.row] ?? 0) + 1;
    for (const word of phrase.words) {
      vocabulary.add(word);
      const inPhrases = phrasesOfWord.get(word);
      if (inPhrases) inPhrases.push(number);
      else phrasesOfWord.set(word, [number]);
      const inRows = rowsOfWord.get(word);
      if (inRows) inRows.add(phrase.row);
      else rowsOfWord.set(word, new Set([phrase.row]));
    }
  }

  /** The words that say something: as they are, and with sayings replaced by their one word. */
  function variantsOf(words: readonly string[]): string[][] {
    const replaced = synonyms.replaceSayings(words);
    return (replaced ? [words, replaced] : [words]).map((variant) => [...new Set(variant)].filter((word) => kindOf(word) !== 'filler'));
  }

  /** For each word of the query the words of the content it may mean. Two that the content has as one count as it. */
  function meaningsOf(words: readonly string[]): Map<string, number>[] {
    const meanings = words.map((word, position) => vocabulary.meaningsOf(word, position === words.length - 1));
    words.forEach((word, position) => {
      const next = meanings[position + 1];
      const joined = word + (words[position + 1] ?? '');
      if (!next || !vocabulary.has(joined)) return;
      meanings[position]?.set(joined, tuning.joined);
      next.set(joined, tuning.joined);
    });
    return meanings;
  }

  /** How much it says that something has a word: the fewer have it, the more. */
  const rarity = (rowCount: number): number => Math.min(tuning.rarest, Math.log(1 + rows.length / rowCount));
  const rarityOf = (words: readonly string[]): number => sum(words.map((word) => rarity(rowsOfWord.get(word)?.size ?? 1)));

  function weightOf(word: string, rowCount: number): number {
    // What nothing has in a letter or two is a particle or a slip, and no wish.
    if (rowCount === 0 && word.length <= 2 && kindOf(word) !== 'foreign') return tuning.aside * tuning.unknown;
    return (isBeside(word) ? tuning.aside : 1) * (rowCount === 0 ? tuning.unknown : rarity(rowCount));
  }

  /** The rows and phrases that have a word of the query, by their numbers, and what each word weighs. */
  function findMatches(words: readonly string[]): { weights: number[]; rowMatches: Map<number, Match>; phraseMatches: Map<number, Match> } {
    const phraseMatches = new Map<number, Match>();
    const rowMatches = new Map<number, Match>();
    const weights = meaningsOf(words).map((meanings, position) => {
      const surest = Math.max(0, ...meanings.values());
      const rowsMeant = new Set<number>();
      for (const [word, certainty] of meanings) {
        for (const number of phrasesOfWord.get(word) ?? []) {
          const row = phrases[number]?.row ?? 0;
          note(phraseMatches, number, position, word, certainty);
          note(rowMatches, row, position, word, certainty);
          if (certainty > surest * 0.9) rowsMeant.add(row);
        }
      }
      return weightOf(words[position] ?? '', rowsMeant.size);
    });
    return { weights, rowMatches, phraseMatches };
  }

  function rankWords(words: readonly string[], purposes: ReadonlySet<string>): SearchResult[] {
    const { weights, rowMatches, phraseMatches } = findMatches(words);
    const { shareOf, hitsOf } = makeQueryFit(words, weights, purposes);
    const results = new Map<number, SearchResult>();
    for (const [number, match] of rowMatches) {
      const row = rows[number];
      if (row) results.set(number, { row, score: 0, coverage: shareOf(match), anchor: 0, hits: 0, phrase: '', matched: match.matched });
    }
    const phrasesMet = new Map<number, number>();
    for (const [number, match] of phraseMatches) {
      const phrase = phrases[number];
      const result = phrase && results.get(phrase.row);
      if (!result) continue;
      phrasesMet.set(phrase.row, (phrasesMet.get(phrase.row) ?? 0) + 1);
      const completeness = rarityOf([...match.matched]) / rarityOf(phrase.words);
      const isAsked = phrase.isWhole && completeness > 0.999;
      const isMild = isAsked && phrase.words.length >= tuning.longKeyword;
      const share = shareOf(match, isMild);
      const score = share * (1 - tuning.completeness * (1 - completeness));
      if (isAsked) result.anchor = Math.max(result.anchor, share);
      if (isMild) result.coverage = Math.max(result.coverage, share);
      result.hits = Math.max(result.hits, hitsOf(match, isMild));
      if (score <= result.score) continue;
      result.score = score;
      result.phrase = phrase.text;
    }
    for (const [number, result] of results) {
      result.score += tuning.coverage * result.coverage + (tuning.about * (phrasesMet.get(number) ?? 0)) / (phraseCounts[number] ?? 1);
    }
    return [...results.values()];
  }

  function rank(query: string): SearchResult[] {
    const best = new Map<SearchRow, SearchResult>();
    const ofQuery = wordsOf(query);
    const isMove = ofQuery.some((word) => movingWords.test(word));
    const purpose = ofQuery.findIndex((word) => purposeWords.includes(word));
    const purposes = new Set(purpose < 0 ? [] : ofQuery.slice(purpose + 1));
    variantsOf(isMove ? ofQuery.filter((word) => kindOf(word) !== 'elsewhere') : ofQuery).forEach((words, variant) => {
      for (const result of rankWords(words, purposes)) {
        if (variant > 0) result.score *= tuning.saying;
        if (result.score > (best.get(result.row)?.score ?? 0)) best.set(result.row, result);
      }
    });
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  function search(query: string): SearchResult[] {
    const sure = rank(query).filter((result) => isSure(result) && result.coverage >= leastCoverage);
    return sure.filter(({ score }) => score >= tuning.beside * (sure[0]?.score ?? 0));
  }

  return { rank, search };
}

/** What follows says what something is needed for (`kartu anak untuk naik pesawat`). */
const purposeWords = ['untuk', 'utk', 'buat'];

/** Who moves or marries may name other towns. */
const movingWords = /pindah|netap|ikut|rantau|asal|datang|luar|nikah|kawin|numpang/;

/** Whether enough of the query fits: nearly all of it, or a whole keyword, or several words of one. */
function isSure({ coverage, anchor, hits }: SearchResult): boolean {
  return (hits > 0 && coverage >= tuning.full) || coverage + tuning.anchorValue * anchor + tuning.hitValue * hits >= tuning.enough;
}

function note(matches: Map<number, Match>, key: number, position: number, word: string, certainty: number): void {
  let match = matches.get(key);
  if (!match) {
    match = { certainties: [], matched: new Set() };
    matches.set(key, match);
  }
  match.certainties[position] = Math.max(match.certainties[position] ?? 0, certainty);
  match.matched.add(word);
}
