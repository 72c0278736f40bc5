/** What an entry is called; empty while it has no title. */
export function titleOf(entry: Readonly<Record<string, unknown>> | undefined): string {
  return typeof entry?.title === 'string' ? entry.title : '';
}
