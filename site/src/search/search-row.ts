/** One thing that can be found, as the index files hold it. */
export interface SearchRow {
  path: string;
  title: string;
  /** A sentence shown with the result; its words are searched too. */
  text?: string;
  /** What residents most want to know of it: where, what it costs, how it is reached. Shown, not searched. */
  facts?: readonly string[];
  /** Words and phrases it is found by, beside title and text. */
  words?: readonly string[];
}

/** An index file, `/cari/layanan.json` and its like. */
export interface SearchFile {
  rows: readonly SearchRow[];
  /** Groups of terms that mean the same; only the first file, that of the services, has them. */
  terms?: readonly (readonly string[])[];
}
