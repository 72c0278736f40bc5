/** What a cell of a dataset may hold. A list is one cell in CSV too, its parts joined by `; `. */
export type CellValue = string | number | boolean | readonly string[] | undefined;
export type ColumnType = 'teks' | 'bilangan bulat' | 'desimal' | 'ya/tidak' | 'tanggal' | 'tautan' | 'daftar teks';

export interface Column<Row> {
  /** Indonesian, in snake case: the heading in CSV, the key in JSON. It never changes once published. */
  name: string;
  type: ColumnType;
  description: string;
  value(row: Row): CellValue;
}
/** A table the city gives away: what is in it, and how to get its rows. */
export interface Dataset<Row = unknown> {
  /** Part of its address, `/data/<name>.csv`. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  /** `href` gives an address of the site in full. Call it while a page renders: it reads content. */
  rows(href: (path: string) => string): readonly Row[];
}

/** Columns that most tables end with. */
export const updatedColumn: Column<{ updatedOn?: string }> = {
  name: 'diperbarui',
  type: 'tanggal',
  description: 'Terakhir diterbitkan',
  value: ({ updatedOn }) => updatedOn,
};
export const sampleColumn: Column<{ sampleData: boolean }> = {
  name: 'data_contoh',
  type: 'ya/tidak',
  description: 'Belum diperiksa: jangan dipakai untuk keputusan',
  value: ({ sampleData }) => sampleData,
};

/** The city's own data. Names and codes of districts are another's, under the ODbL (see the page). */
export const dataLicence = {
  name: 'Creative Commons Atribusi 4.0 Internasional (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.id',
  credit: 'Pemerintah Kota Palopo, Palopo Smart City',
};

/** Keeps the row's type while a dataset is written down, and lets datasets of all rows stand in one list. */
export function defineDataset<Row>(dataset: Dataset<Row>): Dataset {
  return dataset;
}
