import { tuning } from './tuning.ts';
import { isBeside, kindOf } from './word-kinds.ts';

/** How surely each word of the query is meant by a phrase or a row, and the words of it that are meant. */
export interface Match {
  certainties: number[];
  matched: Set<string>;
}

/** How much of a query fits. */
export interface QueryFit {
  /**
   * The share of the words that fit, each by its weight. Where it is mild, beside a long keyword that is asked for as a
   * whole, a word from elsewhere is only one that nothing has.
   */
  shareOf(match: Match, isMild?: boolean): number;
  /** How many words that say something fit. */
  hitsOf(match: Match, isMild: boolean): number;
}

/** `weights` are those of the words; what stands in `purposes` says what something is needed for. */
export function makeQueryFit(words: readonly string[], weights: readonly number[], purposes: ReadonlySet<string>): QueryFit {
  const saysNothing = words.every(isBeside);
  const isWish = (word: string): boolean => (saysNothing ? kindOf(word) === 'scene' : ['plain', 'elsewhere'].includes(kindOf(word)));
  return {
    shareOf({ certainties }, isMild = false) {
      const all = weights.map((weight, position) => {
        const word = words[position] ?? '';
        if (certainties[position] !== undefined) return weight;
        return weight * (purposes.has(word) ? tuning.aside : missedFactor(word, isMild));
      });
      return sum(weights.map((weight, position) => weight * (certainties[position] ?? 0))) / sum(all);
    },
    hitsOf({ certainties }, isMild) {
      const hit = words.filter((_, position) => (certainties[position] ?? 0) > 0.5);
      // Beside a word that means something else altogether, several hits prove no more than one.
      const isForeign = !isMild && words.some((word) => kindOf(word) === 'foreign' && !purposes.has(word) && !hit.includes(word));
      return Math.min(hit.filter(isWish).length, isForeign ? 1 : Infinity);
    },
  };
}

/** How much more a word counts against what does not have it than for what has it. */
function missedFactor(word: string, isMild: boolean): number {
  const kind = kindOf(word);
  return kind === 'elsewhere' || (kind === 'foreign' && !isMild) ? tuning[kind] : 1;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
