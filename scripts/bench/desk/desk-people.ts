import { z } from 'zod';
import { AdminClient } from '../../stack/admin-client.ts';
import { stackAdministrator } from '../../stack/running-stack.ts';

const peopleSchema = z.object({ data: z.object({ users: z.array(z.object({ id: z.number(), email: z.string() })) }) });

export interface DeskPerson {
  email: string;
  password: string;
  client: AdminClient;
}

/** Who is at the desk: an editor, and a contributor of the agency with this slug. */
export async function addDeskPeople(origin: string, agencySlug: string): Promise<Record<'admin' | 'editor' | 'contributor', DeskPerson>> {
  const admin = await logInAs(origin, stackAdministrator);
  const password = 'Kata-Sandi-Uji-2';
  const add = async (firstname: string, role: string): Promise<DeskPerson> => {
    const email = `${firstname.toLowerCase()}@palopo.test`;
    await admin.client.addPerson({ firstname, email, password, role });
    return logInAs(origin, { email, password });
  };
  const editor = await add('Baso', 'strapi-editor');
  const contributor = await add('Sitti', 'strapi-author');
  const { documentId: agencyId } = await admin.client.findBySlug('agency', agencySlug);
  const { users } = peopleSchema.parse(await admin.client.call('GET', '/desk/people')).data;
  const placed = users.find(({ email }) => email === contributor.email);
  if (!placed) throw new Error('The contributor is not among the people of the desk.');
  await admin.client.call('PUT', `/desk/people/${placed.id}`, { agencyId });
  return { admin, editor, contributor };
}

async function logInAs(origin: string, { email, password }: { email: string; password: string }): Promise<DeskPerson> {
  const client = new AdminClient(origin);
  await client.logIn(email, password);
  return { email, password, client };
}
