import type { Core } from '@strapi/strapi';
import { findFormatFaults } from './field-formats.ts';
import { publishRefusal, type Fault } from './fault.ts';
import { attributesOfType, typeOf, type FormPart, type Values } from './form-schema.ts';
import { findMissingFields } from './missing-fields.ts';
import { readDraft } from './read-draft.ts';
import { rulesOfType } from './rules-of-type.ts';
import { findUndescribedPictures } from './undescribed-pictures.ts';

/** Throws one error that names everything which keeps the draft from being published. */
export async function checkDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const values = await readDraft(strapi, uid, documentId);
  if (!values) return;
  const faults = await findFaults(strapi, uid, documentId, values);
  if (faults.length > 0) throw publishRefusal(values.title, faults);
}

/** Everything that keeps these values of a draft from being published. */
export async function findFaults(strapi: Core.Strapi, uid: string, documentId: string, values: Values): Promise<Fault[]> {
  const type = typeOf(uid);
  const form: FormPart = { name: type, isComponent: false, attributes: attributesOfType(strapi, uid), values, path: [], prefix: '' };
  const faults: Fault[] = [...findMissingFields(strapi, form), ...findFormatFaults(strapi, form), ...findUndescribedPictures(strapi, form)];
  for (const rule of rulesOfType[type] ?? []) faults.push(...(await rule({ strapi, documentId, form, values })));
  return faults;
}
