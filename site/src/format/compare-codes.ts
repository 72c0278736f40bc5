/** The order of days, slugs and paths, which are no words: by their characters' codes. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
