import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who caused a publish. */
export interface Actor {
  id?: number;
  name: string;
}

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

const ownWork = new AsyncLocalStorage<Actor>();

/** Does `work` in the name of a part of the cms, where no person acts. */
export function actAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return ownWork.run(actor, work);
}

/** The person whose request is being answered, or the part of the cms that is at work. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as { user?: AdminUser } | undefined;
  if (!state?.user) return ownWork.getStore() ?? { name: 'Sistem' };
  const { id, firstname, lastname, username, email } = state.user;
  const names = [[firstname, lastname].filter(Boolean).join(' '), username, email];
  return { id, name: names.find(Boolean) ?? 'Sistem' };
}
