import type { Core } from '@strapi/strapi';
import { permissionNames } from './permission-names.ts';

interface Named {
  displayName?: string;
  category?: string;
  subCategory?: string;
  section?: string;
}

interface Provider {
  values(): Named[];
}

/** Names the permissions of Strapi and its plugins on the page of a role. Their ids stay, so nobody's rights change. */
export function namePermissions(strapi: Core.Strapi): void {
  const { actionProvider, conditionProvider } = strapi.service('admin::permission') as unknown as Record<string, Provider>;
  for (const permission of [...(actionProvider?.values() ?? []), ...(conditionProvider?.values() ?? [])]) {
    for (const key of ['displayName', 'category', 'subCategory'] as const) {
      const name = permissionNames[permission[key] ?? ''];
      if (name !== undefined) permission[key] = name;
    }
  }
}
