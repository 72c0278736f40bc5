import type { Core } from '@strapi/strapi';
import type { Fault } from './fault.ts';
import { fieldName, listFormParts, type FormAttribute, type FormPart } from './form-schema.ts';
import { isEmpty, linesOf } from './is-empty.ts';

interface Format {
  pattern: RegExp;
  /** The rest of the sentence after the field's name. */
  message: string;
}

/** The formats a schema may ask for with `pluginOptions.palopo.format`; the same as in the contract. */
const formats: Readonly<Record<string, Format>> = {
  link: {
    pattern: /^(\/(?!\/)|https?:\/\/|mailto:|tel:|geo:|sms:)/,
    message: 'harus berupa halaman situs ini (/layanan/) atau alamat lengkap (https://…, tel:…, mailto:…)',
  },
  path: { pattern: /^\/[^\s?#]*$/, message: 'harus diawali garis miring, tanpa spasi, "?" atau "#". Contoh: /layanan/ktp/' },
  slug: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, message: 'hanya boleh huruf kecil, angka, dan tanda hubung. Contoh: ktp-el-baru' },
  email: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, message: 'harus berupa alamat surel. Contoh: kominfo@palopokota.go.id' },
  'district-code': { pattern: /^\d\d\.\d\d\.\d\d$/, message: 'harus berbentuk 73.73.01' },
  'village-code': { pattern: /^\d\d\.\d\d\.\d\d\.\d{4}$/, message: 'harus berbentuk 73.73.01.1001' },
};

/** A fault for each filled field whose value cannot be right: a link without address, a number out of its range. */
export function findFormatFaults(strapi: Core.Strapi, entry: FormPart): Fault[] {
  const faults: Fault[] = [];
  for (const part of listFormParts(strapi, entry)) {
    for (const [name, attribute] of Object.entries(part.attributes)) {
      const value = part.values[name];
      const message = isEmpty(value) ? undefined : findMessage(name, attribute, value);
      if (message) faults.push({ path: [...part.path, name], field: fieldName(part, name), message });
    }
  }
  return faults;
}

function findMessage(name: string, attribute: FormAttribute, value: unknown): string | undefined {
  const { lines, format } = attribute.pluginOptions?.palopo ?? {};
  const wanted = formats[name === 'slug' ? 'slug' : (format ?? '')];
  if (wanted) {
    const isRight = lines ? linesOf(value).every((line) => wanted.pattern.test(line)) : wanted.pattern.test(String(value));
    return isRight ? undefined : wanted.message;
  }
  return ['integer', 'decimal', 'float', 'biginteger'].includes(attribute.type) ? findRangeMessage(attribute, Number(value)) : undefined;
}

function findRangeMessage({ min, max }: FormAttribute, value: number): string | undefined {
  const isLow = min !== undefined && value < Number(min);
  const isHigh = max !== undefined && value > Number(max);
  if (!isLow && !isHigh) return undefined;
  if (min !== undefined && max !== undefined) return `harus antara ${min} dan ${max}`;
  return isLow ? `paling kecil ${min}` : `paling besar ${max}`;
}
