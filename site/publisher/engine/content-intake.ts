import { entryTypes, type EntryType } from '../../src/data/contract/entry-types.ts';
import { parseEntry, type FieldProblem } from '../../src/data/parse-entry.ts';
import type { RawChange } from '../core/raw-change.ts';
import type { NumberedChange } from '../core/prepare-release.ts';

/** A change as the publisher takes it in, or why it does not, in Indonesian. */
export type Intake = { ok: true; change: NumberedChange } | { ok: false; reason: string; isSample?: boolean };
/** A change that does not pass the contract. */
export interface FaultyChange {
  raw: RawChange;
  reason: string;
}

/** Checks what the cms told against the contract. A faulty entry is one entry's matter. */
export function takeIn({ seq, type, id, entry }: RawChange, { allowSampleData }: { allowSampleData: boolean }): Intake {
  if (!isEntryType(type)) return { ok: false, reason: `Situs ini tidak mengenal jenis isi "${type}". Hubungi pengelola situs.` };
  if (entry === null || entry === undefined) return { ok: true, change: { seq, type, id, entry: null } };
  const parsed = parseEntry(type, id, entry, 'id');
  if (!parsed.ok) return { ok: false, reason: describeProblems(parsed.problems) };
  if (!allowSampleData && 'sampleData' in parsed.entry && parsed.entry.sampleData) {
    return {
      ok: false,
      reason: 'Isi ini masih bertanda "Data contoh", dan situs ini tidak menayangkan data contoh. Hapus tandanya setelah isinya diperiksa.',
    };
  }
  return { ok: true, change: { seq, type, id, entry: parsed.entry } };
}

function describeProblems(problems: readonly FieldProblem[]): string {
  const shown = problems.slice(0, 3).map(({ field, expected, received }) => {
    const found = received === 'undefined' ? 'kosong' : received;
    return `isian "${field || 'seluruh isi'}" tidak sesuai (${expected}; terisi: ${found})`;
  });
  const more = problems.length > shown.length ? ` dan ${problems.length - shown.length} lagi` : '';
  return `Belum dapat tayang: ${shown.join('; ')}${more}. Perbaiki isian itu, lalu terbitkan lagi.`;
}

function isEntryType(type: string): type is EntryType {
  return (entryTypes as string[]).includes(type);
}
