import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../environment.ts';

interface UserService {
  exists(): Promise<boolean>;
  create(attributes: Record<string, unknown>): Promise<unknown>;
}
interface RoleService {
  getSuperAdmin(): Promise<{ id: number } | null>;
}

/** Makes the first administrator from CMS_ADMIN_EMAIL and CMS_ADMIN_PASSWORD; does nothing once anyone can log in. */
export async function createFirstAdministrator(strapi: Core.Strapi): Promise<void> {
  const { CMS_ADMIN_EMAIL, CMS_ADMIN_PASSWORD } = getEnvironment();
  if (!CMS_ADMIN_EMAIL || !CMS_ADMIN_PASSWORD) return;
  const users = strapi.service('admin::user') as UserService;
  if (await users.exists()) return;
  const superAdmin = await (strapi.service('admin::role') as RoleService).getSuperAdmin();
  if (!superAdmin) throw new Error('Strapi has no super admin role, so the first administrator cannot be made.');
  await users.create({
    email: CMS_ADMIN_EMAIL,
    password: CMS_ADMIN_PASSWORD,
    firstname: 'Administrator',
    lastname: 'Palopo',
    roles: [superAdmin.id],
    isActive: true,
    blocked: false,
    registrationToken: null,
    preferedLanguage: 'id',
  });
}
