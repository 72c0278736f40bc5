const { compare } = new Intl.Collator('id', { numeric: true });

/**
 * Indonesian alphabetical order, with numbers by their value. One collator for all: `localeCompare` with options makes a new
 * one for each two words, which takes 0.02 ms and so half a second for a list of a thousand.
 */
export const compareWords = compare;

export function byTitle(a: { title: string }, b: { title: string }): number {
  return compare(a.title, b.title);
}
