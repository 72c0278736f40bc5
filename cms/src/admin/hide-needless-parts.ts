import type { StrapiApp } from '@strapi/strapi/admin';

interface ContentManagerApis {
  addDocumentAction(change: (actions: { type?: string }[]) => { type?: string }[]): void;
}

/** What the menu offers to whoever has these permissions, and no editor of the city needs. */
const needlessPermissions = new Set(['admin::marketplace.read', 'plugin::content-type-builder.read']);

/** Content types are code here: the builder could not save anything. */
const needlessRoutes = new Set(['plugins/content-type-builder/*']);

/** Lead to the content-type builder, and to the layout of forms, which every boot sets from code. */
const needlessActions = new Set(['edit-the-model', 'configure-the-view']);

/** Links to shops, price lists and handbooks in English. */
const needlessElements = ['a[href^="https://market.strapi.io"]', 'a[href^="https://strapi.io"]', 'a[href^="https://cloud.strapi.io"]'];

/** Takes marketplace, content-type builder and advertising out of the admin. */
export function hideNeedlessParts(app: StrapiApp): void {
  app.addRBACMiddleware(() => (next) => (permissions) => next(permissions.filter(({ action }) => !needlessPermissions.has(action))));
  app.router.addRoute((routes) => routes.filter(({ path }) => !needlessRoutes.has(path ?? '')));
  const { addDocumentAction } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addDocumentAction((actions) => actions.filter(({ type }) => !needlessActions.has(type ?? '')));
  const style = document.createElement('style');
  style.textContent = `${needlessElements.join(',')}{display:none !important}`;
  document.head.append(style);
}
