import type { Core } from '@strapi/strapi';

/** What the importer needs to know of a Strapi attribute; the conventions are in docs/content-model.md. */
export interface Attribute {
  type: string;
  target?: string;
  component?: string;
  repeatable?: boolean;
  pluginOptions?: { palopo?: { lines?: boolean; flags?: boolean; flatten?: boolean; publicName?: string } };
}
export type Attributes = Record<string, Attribute>;

/** The schemas of the running cms. */
export interface CmsSchema {
  typeLabel(type: string): string;
  isSingle(type: string): boolean;
  attributesOfType(type: string): Attributes;
  attributesOfComponent(component: string): Attributes;
}

export function uidOf(type: string): string {
  return type === 'file' ? 'plugin::upload.file' : `api::${type}.${type}`;
}
/** `api::agency.agency` is type `agency`. */
export function typeOf(uid: string): string {
  return uid.slice(uid.lastIndexOf('.') + 1);
}

export function readCmsSchema(strapi: Core.Strapi): CmsSchema {
  const getType = (type: string) => {
    const found = strapi.contentTypes[uidOf(type) as keyof typeof strapi.contentTypes];
    if (!found) throw new Error(`The cms has no type "${type}".`);
    return found;
  };
  return {
    typeLabel: (type) => getType(type).info.displayName,
    isSingle: (type) => getType(type).kind === 'singleType',
    attributesOfType: (type) => getType(type).attributes,
    attributesOfComponent: (name) => {
      const found = strapi.components[name as keyof typeof strapi.components];
      if (!found) throw new Error(`The cms has no component "${name}".`);
      return found.attributes;
    },
  };
}
