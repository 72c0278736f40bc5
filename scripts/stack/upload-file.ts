import { z } from 'zod';

const loginSchema = z.object({ data: z.object({ token: z.string() }) });
const uploadSchema = z.tuple([z.object({ id: z.number(), url: z.string() })]);

/** Puts a file into the cms's media library, as the admin does. `url` is its path below the public folder of the cms. */
export async function uploadFile(
  origin: string,
  administrator: { email: string; password: string },
  { name, type, bytes, alternativeText }: { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; alternativeText: string },
): Promise<{ id: number; url: string }> {
  const login = await fetch(`${origin}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  const { data } = loginSchema.parse(await login.json());
  const body = new FormData();
  body.append('files', new Blob([bytes], { type }), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText }));
  const response = await fetch(`${origin}/upload`, { method: 'POST', headers: { authorization: `Bearer ${data.token}` }, body });
  return uploadSchema.parse(await response.json())[0];
}
