import type { Core } from '@strapi/strapi';
import type { Fault } from './fault.ts';
import { fieldName, listFormParts, type FormPart } from './form-schema.ts';

interface Picture {
  name?: string | null;
  mime?: string | null;
  alternativeText?: string | null;
}

/** A fault for each field with a picture that residents who cannot see it would know nothing of (WCAG 1.1.1). */
export function findUndescribedPictures(strapi: Core.Strapi, entry: FormPart): Fault[] {
  const faults: Fault[] = [];
  for (const part of listFormParts(strapi, entry)) {
    for (const [name, attribute] of Object.entries(part.attributes)) {
      // What may be any kind of file is downloaded under a label, not shown.
      if (attribute.type !== 'media' || [attribute.allowedTypes].flat().includes('files')) continue;
      const pictures = [part.values[name]].flat().filter((value): value is Picture => typeof value === 'object' && value !== null);
      const names = pictures.filter(isUndescribed).map((picture) => `"${picture.name ?? ''}"`);
      if (names.length === 0) continue;
      const message = `berisi gambar tanpa teks alternatif (${names.join(', ')}): buka gambarnya, tulis apa yang terlihat`;
      faults.push({ path: [...part.path, name], field: fieldName(part, name), message });
    }
  }
  return faults;
}

function isUndescribed({ mime, alternativeText }: Picture): boolean {
  return mime?.startsWith('image/') === true && !alternativeText?.trim();
}
