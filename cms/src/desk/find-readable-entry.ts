import type { Core } from '@strapi/strapi';
import { readDraft } from '../publish-rules/read-draft.ts';
import { publicFields, uidOf } from '../serializer/public-fields.ts';
import type { Context } from './desk-route.ts';
import { isOwn } from './limits/agency-limits.ts';
import type { Person } from './person.ts';
import { typesNotCreatedByAgencies } from './roles/role-definitions.ts';
import { isBoundToAgency, mayWrite } from './roles/rights.ts';

interface Ability {
  can(action: string, subject: string): boolean;
}

/** The entry of the address, if the person may read it. */
export async function findReadableEntry(
  strapi: Core.Strapi,
  context: Context,
  person: Person,
): Promise<{ type: string; id: string } | undefined> {
  const type = String(context.params.type);
  const id = String(context.params.id);
  const ability = context.state.userAbility as Ability;
  if (!publicFields.has(type) || !ability.can('plugin::content-manager.explorer.read', uidOf(type))) return undefined;
  const seesOnlyOwn = isBoundToAgency(person, type) && mayWrite(person, type) && !typesNotCreatedByAgencies.includes(type);
  if (seesOnlyOwn) {
    const draft = await readDraft(strapi, uidOf(type), id);
    if (!draft || !isOwn(person, type, draft)) return undefined;
  }
  return { type, id };
}
