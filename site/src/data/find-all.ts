/** The rows of those ids that are published, in the order of the ids. */
export function findAll<Row>(view: { find(id: string): Row | undefined }, ids: readonly string[]): Row[] {
  return ids.flatMap((id) => view.find(id) ?? []);
}
