import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** The name of this database: cursors mean nothing in another one. Made at the first start. */
export async function getSource(strapi: Core.Strapi): Promise<string> {
  const store = strapi.store({ type: 'core', name: 'publishing' });
  const known: unknown = await store.get({ key: 'source' });
  if (typeof known === 'string') return known;
  const made = randomUUID();
  await store.set({ key: 'source', value: made });
  return made;
}
