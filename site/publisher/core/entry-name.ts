/** Tells entries apart in sets and maps: ids are unique within their type only. */
export function entryName({ type, id }: { type: string; id: string }): string {
  return `${type}\t${id}`;
}
