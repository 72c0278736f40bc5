import type { Core } from '@strapi/strapi';
import { readDraft } from '../publish-rules/read-draft.ts';
import { publicFields, uidOf } from '../serializer/public-fields.ts';
import { isOwn } from './limits/agency-limits.ts';
import type { Person } from './person.ts';
import { typesNotCreatedByAgencies } from './roles/role-definitions.ts';
import { isBoundToAgency, mayWrite } from './roles/rights.ts';

/** Somebody with what Strapi lets them. */
export interface Reader {
  person: Person;
  ability: { can(action: string, subject: string): boolean };
}

/** Whether the reader may read this entry in the admin, its draft included. */
export async function mayReadEntry(strapi: Core.Strapi, reader: Reader, type: string, id: string): Promise<boolean> {
  if (!mayReadType(reader, type)) return false;
  const { person } = reader;
  const seesOnlyOwn = isBoundToAgency(person, type) && mayWrite(person, type) && !typesNotCreatedByAgencies.includes(type);
  if (!seesOnlyOwn) return true;
  const draft = await readDraft(strapi, uidOf(type), id);
  return draft !== undefined && isOwn(person, type, draft);
}

/** Whether the reader may read any entries of this type. */
export function mayReadType({ ability }: Reader, type: string): boolean {
  return publicFields.has(type) && ability.can('plugin::content-manager.explorer.read', uidOf(type));
}
