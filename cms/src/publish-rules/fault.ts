import { errors } from '@strapi/utils';

/** One thing that keeps an entry from being published. */
export interface Fault {
  /** Where: `['requirements', 1, 'text']`. The admin shows the message at that field. */
  path: readonly (string | number)[];
  /** The field as editors know it: `Persyaratan baris 2: Syarat`. */
  field: string;
  /** What is wrong and what to do, as the rest of the sentence: `belum diisi`. */
  message: string;
}

/** One error for all faults: the sentence is for the notice, the list for the fields of the form. */
export function publishRefusal(title: unknown, faults: readonly Fault[]): InstanceType<typeof errors.ValidationError> {
  const name = typeof title === 'string' && title.trim() ? `"${title.trim()}"` : 'Isi ini';
  const list = faults.map(({ field, message }) => `${field} ${message}`).join('; ');
  return new errors.ValidationError(`${name} belum bisa diterbitkan. Perbaiki dahulu: ${list}.`, {
    errors: faults.map(({ path, field, message }) => ({ path, message: `${field} ${message}.`, name: 'ValidationError' })),
  });
}
