import type { Core } from '@strapi/strapi';
import type { Context } from './desk-route.ts';
import { mayReadEntry, type Reader } from './may-read-entry.ts';
import type { Person } from './person.ts';

/** Whoever asks, as a reader of entries. */
export function readerOf(context: Context, person: Person): Reader {
  return { person, ability: context.state.userAbility as Reader['ability'] };
}

/** The entry of the address, if the person may read it. */
export async function findReadableEntry(
  strapi: Core.Strapi,
  context: Context,
  person: Person,
): Promise<{ type: string; id: string } | undefined> {
  const type = String(context.params.type);
  const id = String(context.params.id);
  return (await mayReadEntry(strapi, readerOf(context, person), type, id)) ? { type, id } : undefined;
}
