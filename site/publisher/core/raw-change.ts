/** An entry as the cms told it, not yet checked against the contract. */
export interface RawChange {
  seq: number;
  type: string;
  id: string;
  entry: unknown;
}
