import type { Core } from '@strapi/strapi';
import type { Reader } from '../may-read-entry.ts';
import { findAgencyOf } from '../person.ts';

interface User {
  id: number;
  firstname: string | null;
  isActive: boolean | null;
  blocked: boolean | null;
  roles: { code: string }[];
}
interface PermissionService {
  engine: { generateUserAbility(user: User): Promise<Reader['ability']> };
}

/** What a person may read now, who is not there to ask; undefined once they may not log in any more. */
export async function findReader(strapi: Core.Strapi, userId: number): Promise<Reader | undefined> {
  const user = (await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] })) as User | null;
  if (!user?.isActive || user.blocked === true) return undefined;
  const roles = user.roles.map(({ code }) => code);
  const { engine } = strapi.service('admin::permission') as PermissionService;
  return {
    person: { id: user.id, name: user.firstname ?? '', roles, agency: await findAgencyOf(strapi, user.id) },
    ability: await engine.generateUserAbility(user),
  };
}
