import type { CellValue, Column } from './dataset.ts';

/** A table as RFC 4180 has it: a heading line, CRLF, and quotes where a cell holds a comma, a quote or a line break. */
export function renderCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => textOf(value(row))))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function textOf(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  // A semicolon of its own would part a list in two.
  return typeof value === 'object' ? value.map((part) => part.replaceAll(';', ',')).join('; ') : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
