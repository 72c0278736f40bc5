import { expect, test } from 'vitest';
import { renderCsv } from './csv.ts';
import { renderCsvMetadata } from './csv-metadata.ts';
import { defineDataset, type Column } from './dataset.ts';
import { renderDatasetJson } from './json.ts';

interface Row {
  text?: string;
  parts: string[];
  isFree: boolean;
}
const columns: Column<Row>[] = [
  { name: 'teks', type: 'teks', description: 'Teks', value: ({ text }) => text },
  { name: 'bagian', type: 'daftar teks', description: 'Bagian', value: ({ parts }) => parts },
  { name: 'gratis', type: 'ya/tidak', description: 'Gratis', value: ({ isFree }) => isFree },
];
const rows: Row[] = [
  { text: 'Bawa "KK", asli', parts: ['a', 'b'], isFree: true },
  { text: 'dua\nbaris', parts: [], isFree: false },
  { parts: ['c; d', 'e'], isFree: false },
];

test('commas, quotes and line breaks in a cell survive, lines end as RFC 4180 says', () => {
  expect(renderCsv(columns, rows)).toBe('teks,bagian,gratis\r\n"Bawa ""KK"", asli",a; b,ya\r\n"dua\nbaris",,tidak\r\n,"c, d; e",tidak\r\n');
});

test('in JSON a list stays a list, and what is not known is null', () => {
  const dataset = defineDataset({ name: 'x', title: 'X', description: 'Y', columns, rows: () => rows });
  const parsed = JSON.parse(renderDatasetJson(dataset, rows, 'https://palopo.example/data/')) as { data: unknown[]; skema: string };
  expect(parsed.skema).toBe('https://palopo.example/data/');
  expect(parsed.data[0]).toEqual({ teks: 'Bawa "KK", asli', bagian: ['a', 'b'], gratis: true });
  expect(parsed.data[2]).toEqual({ teks: null, bagian: ['c; d', 'e'], gratis: false });
});

test('a machine learns how yes and no and lists are written', () => {
  const metadata = renderCsvMetadata([defineDataset({ name: 'x', title: 'X', description: 'Y', columns, rows: () => rows })]);
  const parsed = JSON.parse(metadata) as { tables: { url: string; tableSchema: { columns: object[] } }[] };
  expect(parsed.tables[0]?.url).toBe('x.csv');
  expect(parsed.tables[0]?.tableSchema.columns[1]).toMatchObject({ separator: '; ' });
  expect(parsed.tables[0]?.tableSchema.columns[2]).toMatchObject({ datatype: { base: 'boolean', format: 'ya|tidak' } });
});
