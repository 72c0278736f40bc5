import type { Core } from '@strapi/strapi';
import { findLabel } from '../labels/find-label.ts';

export interface FormAttribute {
  type: string;
  target?: string;
  relation?: string;
  multiple?: boolean;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  allowedTypes?: string | readonly (string | undefined)[];
  min?: number | string;
  max?: number | string;
  pluginOptions?: { palopo?: { lines?: boolean; flags?: boolean; format?: string } };
}
export type FormAttributes = Readonly<Record<string, FormAttribute>>;
export type Values = Readonly<Record<string, unknown>>;

export function attributesOfType(strapi: Core.Strapi, uid: string): FormAttributes {
  return strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.attributes ?? {};
}
export function attributesOfComponent(strapi: Core.Strapi, component: string): FormAttributes {
  return strapi.components[component as keyof typeof strapi.components]?.attributes ?? {};
}
/** `api::service.service` is type `service`. */
export function typeOf(uid: string): string {
  return uid.slice(uid.lastIndexOf('.') + 1);
}

/** A form or a part of one: the entry itself, or a component somewhere in it. */
export interface FormPart {
  /** Singular name of the type, or uid of the component. */
  name: string;
  isComponent: boolean;
  attributes: FormAttributes;
  values: Values;
  path: readonly (string | number)[];
  /** What stands before a field's label in messages: `Persyaratan baris 2: `. */
  prefix: string;
}

/** The entry and every component in it, depth first. */
export function* listFormParts(strapi: Core.Strapi, part: FormPart): Generator<FormPart> {
  yield part;
  for (const [name, attribute] of Object.entries(part.attributes)) {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') continue;
    const value = part.values[name];
    const isList = attribute.repeatable === true || attribute.type === 'dynamiczone';
    for (const [index, row] of [value].flat().entries()) {
      if (typeof row !== 'object' || row === null) continue;
      const component = attribute.component ?? String((row as Values).__component);
      const label = findLabel(part.name, name);
      yield* listFormParts(strapi, {
        name: component,
        isComponent: true,
        attributes: attributesOfComponent(strapi, component),
        values: row as Values,
        path: [...part.path, name, ...(isList ? [index] : [])],
        prefix: `${part.prefix}${isList ? `${label} baris ${index + 1}` : label}: `,
      });
    }
  }
}

export function fieldName(part: FormPart, attribute: string): string {
  return `${part.prefix}${findLabel(part.name, attribute)}`;
}
