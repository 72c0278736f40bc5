import type { AuditRow } from './search-audit.ts';

const header = ['Waktu (WITA)', 'Pelaku', 'Tindakan', 'Jenis', 'Judul', 'ID entri', 'Rincian'];
const time = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Makassar' });

/** The log for a spreadsheet: UTF-8 with the mark Excel looks for, fields in quotes. */
export async function* auditCsv(rows: AsyncIterable<AuditRow>, typeNames: ReadonlyMap<string, string>): AsyncGenerator<string> {
  yield `\uFEFF${line(header)}`;
  for await (const { at, actorName, action, entryType, entryId, title, details } of rows) {
    const fields = [time.format(new Date(at)), actorName, action, typeNames.get(entryType) ?? entryType, title, entryId];
    yield line([...fields, details ? JSON.stringify(details) : '']);
  }
}

function line(fields: readonly (string | null)[]): string {
  return `${fields.map((field) => quote(field ?? '')).join(',')}\r\n`;
}

/** A spreadsheet would take a title that begins like a formula for one. */
function quote(field: string): string {
  const harmless = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return `"${harmless.replaceAll('"', '""')}"`;
}
