import type { Core } from '@strapi/strapi';

interface Route {
  path: string;
  method: string;
  config?: { middlewares?: unknown[] };
}

/** Puts a middleware of ours before one of the routes that a plugin has for the admin (`POST /actions/bulk-delete`). In the `register` phase. */
export function guardRoute(strapi: Core.Strapi, plugin: string, address: string, middleware: Core.MiddlewareHandler): void {
  const { admin } = strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
  const route = admin.routes.find(({ method, path }) => `${method} ${path}` === address);
  if (!route) throw new Error(`The plugin ${plugin} has no ${address} any more, which the desk must guard.`);
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
}
