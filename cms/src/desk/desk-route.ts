import type { Core } from '@strapi/strapi';
import { currentPerson, type Person } from './person.ts';

export type Context = Parameters<Core.MiddlewareHandler>[0];
type Answer = (context: Context, person: Person) => Promise<void> | void;
type Method = 'GET' | 'POST' | 'PUT';

/** Makes the desk's routes: below `/desk/`, for people who are logged in to the admin and, where one is named, have the permission. */
export function deskRoute(strapi: Core.Strapi) {
  return (method: Method, path: string, answer: Answer, permission?: string): Core.RouteInput => ({
    method,
    path: `/desk/${path}`,
    handler: async (context: Context) => {
      context.set('Cache-Control', 'no-store');
      const person = await currentPerson(strapi);
      if (!person) return context.unauthorized();
      await answer(context, person);
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        ...(permission ? [{ name: 'admin::hasPermissions', config: { actions: [permission] } }] : []),
      ],
    },
  });
}
