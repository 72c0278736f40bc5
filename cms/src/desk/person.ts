import type { Core } from '@strapi/strapi';
import { currentActor } from '../outbox/actor.ts';
import { placementUid } from './uids.ts';

/** Whoever is logged in to the admin and acts. */
export interface Person {
  id: number;
  name: string;
  /** Codes of their roles. */
  roles: readonly string[];
  /** The document id of the agency they work for. */
  agency: string | undefined;
}

interface RequestState {
  user?: { id: number; roles?: { code: string }[] };
}

/** The person whose request is being answered; undefined where a part of the cms (importer, schedule) is at work. */
export async function currentPerson(strapi: Core.Strapi): Promise<Person | undefined> {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (!state?.user) return undefined;
  const { id, roles = [] } = state.user;
  return { id, name: currentActor(strapi).name, roles: roles.map(({ code }) => code), agency: await findAgencyOf(strapi, id) };
}

export async function findAgencyOf(strapi: Core.Strapi, userId: number): Promise<string | undefined> {
  const placement: unknown = await strapi.db.query(placementUid).findOne({ select: ['agencyId'], where: { userId } });
  return (placement as { agencyId: string | null } | null)?.agencyId ?? undefined;
}
