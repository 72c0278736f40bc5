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

/** The person whose request is being answered; `otherwise` when it is nobody's. */
export function currentActor(strapi: Core.Strapi, otherwise: string): Actor {
  const state = strapi.requestContext.get()?.state as { user?: AdminUser } | undefined;
  if (!state?.user) return { name: otherwise };
  const { id, firstname, lastname, username, email } = state.user;
  const names = [[firstname, lastname].filter(Boolean).join(' '), username, email];
  return { id, name: names.find(Boolean) ?? otherwise };
}
