import type { Core } from '@strapi/strapi';
import type { Fault } from '../fault.ts';
import { fieldName, type FormPart, type Values } from '../form-schema.ts';
import { missing } from '../missing-fields.ts';

/** What a rule sees: the draft about to be published. */
export interface Draft {
  strapi: Core.Strapi;
  documentId: string;
  form: FormPart;
  values: Values;
}
export type Rule = (draft: Draft) => Fault[] | Promise<Fault[]>;

export function fault({ form }: Draft, name: string, message: string): Fault {
  return { path: [name], field: fieldName(form, name), message };
}
/** Faults for those of the fields that are empty. */
export function requireFields({ form }: Draft, names: readonly string[], isEmpty: (value: unknown) => boolean): Fault[] {
  return names.filter((name) => isEmpty(form.values[name])).map((name) => missing(form, name));
}
