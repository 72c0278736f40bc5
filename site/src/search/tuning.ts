/** Found out on the pairs in examples/; docs/search.md says how to repeat it. */
export const tuning = {
  /** Weight of a word that nothing has, and the highest of one that something has. */
  unknown: 2.2,
  rarest: 3,
  /** What words of other kinds count beside the plain ones. */
  aside: 0.4,
  elsewhere: 2.5,
  foreign: 3.6,
  /** How much of a phrase's score hangs on how much of the phrase was asked for. */
  completeness: 0.5,
  /** What words count that fit the row, but not its best phrase. */
  coverage: 0.6,
  /** What it counts when many of the row's titles and keywords have a word of the query: then it is about that. */
  about: 0.15,
  /** So many words of a keyword, all asked for, are no accident. */
  longKeyword: 3,
  saying: 0.97,
  joined: 0.95,
  /** A result is shown when this much fits, or when coverage, anchor and hits together are enough. */
  full: 0.95,
  enough: 1.5,
  anchorValue: 1.15,
  hitValue: 0.6,
  /** How good a result must be beside the best one. */
  beside: 0.6,
};
