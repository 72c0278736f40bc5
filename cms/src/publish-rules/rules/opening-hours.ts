import type { Fault } from '../fault.ts';
import { fieldName } from '../form-schema.ts';
import type { Draft } from './rule.ts';

interface Row {
  day?: string | null;
  opens?: string | null;
  closes?: string | null;
  breakStarts?: string | null;
  breakEnds?: string | null;
}

/** One row a day, which opens before it closes, with the break inside. Times compare as text: `08:00:00.000`. */
export function openingHoursAreSound({ form, values }: Draft): Fault[] {
  const rows = (values.openingHours ?? []) as Row[];
  return rows.flatMap((row, index) => {
    const at = (message: string): Fault[] => [
      { path: ['openingHours', index], field: `${fieldName(form, 'openingHours')} baris ${index + 1}`, message },
    ];
    if (rows.findIndex(({ day }) => day === row.day) < index) return at(`mengulang hari ${row.day}; satu hari cukup satu baris`);
    const { opens, closes, breakStarts, breakEnds } = row;
    if (!opens || !closes) return [];
    if (opens >= closes) return at('keliru: jam tutup harus sesudah jam buka');
    if (!breakStarts !== !breakEnds) return at('keliru: isi istirahat mulai dan selesai, atau kosongkan keduanya');
    if (breakStarts && breakEnds && !(opens <= breakStarts && breakStarts < breakEnds && breakEnds <= closes)) {
      return at('keliru: istirahat harus di antara jam buka dan tutup');
    }
    return [];
  });
}
