import { dataLicence, type Dataset } from './dataset.ts';

/** A dataset as JSON, one row a line. What is not known is `null`, so that every row has every column. */
export function renderDatasetJson<Row>(dataset: Dataset<Row>, rows: readonly Row[], page: string): string {
  const head = JSON.stringify({
    judul: dataset.title,
    keterangan: dataset.description,
    lisensi: dataLicence.url,
    sumber: dataLicence.credit,
    skema: page,
  });
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(dataset.columns.map(({ name, value }) => [name, value(row) ?? null]))));
  return `${head.slice(0, -1)},"data":[\n${lines.join(',\n')}\n]}\n`;
}
