import type { Core } from '@strapi/strapi';
import type { Fault } from './fault.ts';
import { fieldName, listFormParts, type FormPart } from './form-schema.ts';
import { isEmpty } from './is-empty.ts';
import { requiredFieldsOfComponent, requiredFieldsOfType } from './required-fields.ts';

/** A fault for each required field that is empty, in the entry and in every row of it. */
export function findMissingFields(strapi: Core.Strapi, entry: FormPart): Fault[] {
  const faults: Fault[] = [];
  for (const part of listFormParts(strapi, entry)) {
    const required = part.isComponent ? requiredFieldsOfComponent(part.name) : requiredFieldsOfType(part.name);
    for (const name of required) if (isEmpty(part.values[name])) faults.push(missing(part, name));
  }
  return faults;
}

export function missing(part: FormPart, name: string): Fault {
  const { type } = part.attributes[name] ?? {};
  const message = type === 'relation' || type === 'media' || type === 'enumeration' ? 'belum dipilih' : 'belum diisi';
  return { path: [...part.path, name], field: fieldName(part, name), message };
}
