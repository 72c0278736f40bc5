import type { TestCms } from './boot-strapi.ts';
import { callHttp } from './call-http.ts';

export interface Answer {
  status: number;
  // Bodies are of many shapes; each test says what it looks at.
  body: { data: Record<string, unknown>; error?: { message: string } } | null;
}
/** Someone who can log in to the admin. */
export interface DeskPerson {
  id: number;
  name: string;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
}

const password = 'Kata-Sandi-Uji-1';

interface UserService {
  create(attributes: object): Promise<{ id: number }>;
}

/** Makes a person with the role, lets them log in, and places them. */
export async function newPerson(cms: TestCms, name: string, roleCode: string, agencyId?: string): Promise<DeskPerson> {
  const role = (await cms.strapi.db.query('admin::role').findOne({ where: { code: roleCode } })) as { id: number } | null;
  if (!role) throw new Error(`There is no role ${roleCode}.`);
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@palopo.test`;
  const users = cms.strapi.service('admin::user') as UserService;
  const { id } = await users.create({ email, password, firstname: name, roles: [role.id], isActive: true, registrationToken: null });
  if (agencyId !== undefined) await place(cms, id, agencyId);
  const login = await send(cms.origin, 'POST', '/admin/login', { email, password });
  const token = String(login.body?.data.token);
  return { id, name, call: (method, path, body) => send(cms.origin, method, path, body, token) };
}

/** Says which agency a person works for, behind the cms's back. */
export async function place(cms: TestCms, userId: number, agencyId: string): Promise<void> {
  const placements = cms.strapi.db.query('api::placement.placement');
  const { count } = await placements.updateMany({ where: { userId }, data: { agencyId } });
  if (count === 0) await placements.create({ data: { userId, agencyId } });
}

async function send(origin: string, method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
  const answer = await callHttp(`${origin}${path}`, method, body, token);
  return {
    status: answer.status,
    body: (typeof answer.body === 'string' ? { data: { text: answer.body } } : answer.body) as Answer['body'],
  };
}
