import { dataLicence, type ColumnType, type Dataset } from './dataset.ts';

const datatypes: Record<ColumnType, string | Record<string, string>> = {
  teks: 'string',
  'bilangan bulat': 'integer',
  desimal: 'decimal',
  'ya/tidak': { base: 'boolean', format: 'ya|tidak' },
  tanggal: 'date',
  tautan: 'anyURI',
  'daftar teks': 'string',
};

/** The schema of all CSV files for machines: Metadata Vocabulary for Tabular Data (W3C, CSV on the Web). */
export function renderCsvMetadata(datasets: readonly Dataset[]): string {
  const tables = datasets.map(({ name, title, description, columns }) => ({
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': description,
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.description,
        datatype: datatypes[column.type],
        ...(column.type === 'daftar teks' ? { separator: '; ' } : {}),
      })),
    },
  }));
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
    'dc:license': { '@id': dataLicence.url },
    tables,
  };
  return `${JSON.stringify(group, null, 1)}\n`;
}
