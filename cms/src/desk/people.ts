import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { recordAudit } from './audit/record-audit.ts';
import type { Person } from './person.ts';
import { roleDefinitions } from './roles/role-definitions.ts';
import { agencyUid, placementUid } from './uids.ts';

export interface PlacedUser {
  id: number;
  name: string;
  email: string;
  roles: string[];
  /** Cannot write anything until it has an agency. */
  needsAgency: boolean;
  agencyId: string | null;
}
export interface People {
  users: PlacedUser[];
  agencies: { id: string; title: string }[];
}
interface UserRow {
  id: number;
  firstname: string | null;
  lastname: string | null;
  email: string;
  roles: { code: string; name: string }[];
}
interface AgencyRow {
  documentId: string;
  title: string | null;
}

const boundCodes = roleDefinitions.filter((role) => role.isBoundToAgency).map(({ code }) => code);

/** Everyone who can log in to the admin, with the agency they work for, and the agencies to choose from. */
export async function listPeople(strapi: Core.Strapi): Promise<People> {
  const users = (await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'email'],
    populate: { roles: { select: ['code', 'name'] } },
    orderBy: { firstname: 'asc' },
  })) as UserRow[];
  const placements = (await strapi.db.query(placementUid).findMany()) as { userId: number; agencyId: string | null }[];
  const agencyOf = new Map(placements.map(({ userId, agencyId }) => [userId, agencyId]));
  return {
    users: users.map((user) => ({
      id: user.id,
      name: nameOf(user),
      email: user.email,
      roles: user.roles.map(({ name }) => name),
      needsAgency: user.roles.some(({ code }) => boundCodes.includes(code)),
      agencyId: agencyOf.get(user.id) ?? null,
    })),
    agencies: (await listAgencies(strapi)).map(({ documentId, title }) => ({ id: documentId, title: title ?? '' })),
  };
}

/** Says which agency a user works for; `null` takes them out. */
export async function placeUser(strapi: Core.Strapi, actor: Person, userId: number, agencyId: string | null): Promise<void> {
  await strapi.db.transaction(async () => {
    const user = (await strapi.db.query('admin::user').findOne({ where: { id: userId } })) as UserRow | null;
    if (!user) throw new errors.NotFoundError('Pengguna tidak ditemukan.');
    const agency = (await listAgencies(strapi)).find(({ documentId }) => documentId === agencyId);
    if (agencyId !== null && !agency) throw new errors.ValidationError('Perangkat daerah ini tidak ada.');
    const placements = strapi.db.query(placementUid);
    const found = await placements.findOne({ where: { userId } });
    if (found) await placements.update({ where: { userId }, data: { agencyId } });
    else await placements.create({ data: { userId, agencyId } });
    const details = { agencyId, agency: agency?.title ?? null };
    await recordAudit(strapi, { actor, action: 'tempatkan', type: 'user', id: String(userId), title: nameOf(user), details });
  });
}

async function listAgencies(strapi: Core.Strapi): Promise<AgencyRow[]> {
  const query = { select: ['documentId', 'title'], where: { publishedAt: null }, orderBy: { title: 'asc' } };
  return (await strapi.db.query(agencyUid).findMany(query)) as AgencyRow[];
}

function nameOf({ firstname, lastname, email }: UserRow): string {
  return [firstname, lastname].filter(Boolean).join(' ') || email;
}
