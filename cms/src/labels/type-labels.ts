/** What editors read about one attribute: its name, and one or two sentences of help. */
export type FieldLabel = readonly [label: string, help?: string];

/** How a type or component looks in the admin. */
export interface FormLabels {
  fields: Readonly<Record<string, FieldLabel>>;
  /** Rows of the form, `title:8 slug:4`: names with their width of twelve; twelve where left out. */
  layout: readonly string[];
}
export interface ComponentLabels extends FormLabels {
  /** The attribute that names a row when it is folded. */
  rowTitle?: string;
}
export interface TypeLabels extends FormLabels {
  /** Columns of the list. */
  list: readonly string[];
  /** The attribute a relation field shows; the title where left out. */
  entryTitle?: string;
  /** How the list is sorted at first: `order:ASC`. */
  sort?: string;
}
