import type { Core } from '@strapi/strapi';
import { findFormatFaults } from './field-formats.ts';
import { publishRefusal, type Fault } from './fault.ts';
import { attributesOfType, typeOf, type FormPart } from './form-schema.ts';
import { findMissingFields } from './missing-fields.ts';
import { readDraft } from './read-draft.ts';
import { rulesOfType } from './rules-of-type.ts';

/** Throws one error that names everything which keeps the draft from being published. */
export async function checkDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const values = await readDraft(strapi, uid, documentId);
  if (!values) return;
  const type = typeOf(uid);
  const form: FormPart = { name: type, isComponent: false, attributes: attributesOfType(strapi, uid), values, path: [], prefix: '' };
  const faults: Fault[] = [...findMissingFields(strapi, form), ...findFormatFaults(strapi, form)];
  for (const rule of rulesOfType[type] ?? []) faults.push(...(await rule({ strapi, documentId, form, values })));
  if (faults.length > 0) throw publishRefusal(values.title, faults);
}
