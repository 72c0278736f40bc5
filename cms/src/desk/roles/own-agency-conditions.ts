import type { Core } from '@strapi/strapi';
import { offeredEntries } from '../limits/offered-relations.ts';
import { findAgencyOf } from '../person.ts';
import { placementUid } from '../uids.ts';

interface ConditionProvider {
  registerMany(conditions: object[]): Promise<unknown>;
}
interface User {
  id: number;
}

/** Document ids are never empty: nothing belongs to whoever has no agency. */
const nobody = '';

/** The ids of the conditions, as permissions refer to them. */
export const ownAgencyConditions = {
  entries: (type: string): string => (type === 'agency' ? 'admin::own-agency-itself' : 'admin::own-agency'),
  uploads: 'admin::uploaded-by-own-agency',
};

/** The conditions that limit the rows people see and change. Before Strapi's own bootstrap, which drops what it does not know. */
export async function registerOwnAgencyConditions(strapi: Core.Strapi): Promise<void> {
  // Strapi asks once for each permission of a person, at each request, with the same object.
  const known = new WeakMap<User, Promise<string | undefined>>();
  const agencyOf = (user: User): Promise<string | undefined> => {
    const found = known.get(user) ?? findAgencyOf(strapi, user.id);
    known.set(user, found);
    return found;
  };
  const { conditionProvider } = strapi.service('admin::permission') as unknown as { conditionProvider: ConditionProvider };
  await conditionProvider.registerMany([
    {
      plugin: 'admin',
      name: 'own-agency',
      displayName: 'Milik perangkat daerahnya',
      handler: async (user: User) => {
        const own = { 'ownerAgency.documentId': { $eq: (await agencyOf(user)) ?? nobody } };
        const offered = await offeredEntries(strapi);
        return offered.length > 0 ? { $or: [own, { documentId: { $in: offered } }] } : own;
      },
    },
    {
      plugin: 'admin',
      name: 'own-agency-itself',
      displayName: 'Perangkat daerahnya sendiri',
      handler: async (user: User) => ({ documentId: { $eq: (await agencyOf(user)) ?? nobody } }),
    },
    {
      plugin: 'admin',
      name: 'uploaded-by-own-agency',
      displayName: 'Diunggah perangkat daerahnya',
      handler: async ({ id }: User) => ({ 'createdBy.id': { $in: await listColleagues(strapi, id) } }),
    },
  ]);
}

/** The person, and everyone of the same agency. */
export async function listColleagues(strapi: Core.Strapi, userId: number): Promise<number[]> {
  const agencyId = await findAgencyOf(strapi, userId);
  if (agencyId === undefined) return [userId];
  const placements = (await strapi.db.query(placementUid).findMany({ select: ['userId'], where: { agencyId } })) as { userId: number }[];
  return placements.map((placement) => placement.userId);
}
