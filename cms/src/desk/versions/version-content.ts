import type { FormAttribute, FormAttributes, Values } from '../../publish-rules/form-schema.ts';

/** The attributes of a component, by its uid. */
export type AttributesOfComponent = (component: string) => FormAttributes;

/** What a version refers to: another entry or a file. Its name is kept for the day it is gone. */
export interface Reference {
  documentId: string;
  name: string;
}

/** Said of a publish and not of what is published: neither compared nor restored. */
const ofThePublish: readonly string[] = ['changeNote', 'publishAt', 'unpublishAt'];
/** Kept by Strapi, not by people. */
const systemFields: readonly string[] = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

/** The attributes that people fill in, in the order of the schema. */
export function formAttributes(attributes: FormAttributes): [string, FormAttribute][] {
  return Object.entries(attributes).filter(([name]) => !systemFields.includes(name));
}
/** Those of them that say what is published. */
export function contentAttributes(attributes: FormAttributes): [string, FormAttribute][] {
  return formAttributes(attributes).filter(([name]) => !ofThePublish.includes(name));
}

/** What people wrote into an entry or component, without anything that belongs to its row in the database. */
export function versionContent(attributes: FormAttributes, values: Values, components: AttributesOfComponent): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const [name, attribute] of contentAttributes(attributes)) {
    const value = contentOf(attribute, values[name], components);
    if (value !== undefined) content[name] = value;
  }
  return content;
}

function contentOf(attribute: FormAttribute, value: unknown, components: AttributesOfComponent): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) {
    if (attribute.type === 'blocks' || attribute.type === 'json') return value;
    return value.length === 0 ? undefined : value.map((item) => contentOf(attribute, item, components));
  }
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return referenceTo(value as Record<string, unknown>);
    case 'component':
      return versionContent(components(attribute.component ?? ''), value as Values, components);
    case 'dynamiczone': {
      const { __component } = value as { __component?: unknown };
      return { __component, ...versionContent(components(String(__component)), value as Values, components) };
    }
    default:
      return value instanceof Date ? value.toISOString() : value;
  }
}

function referenceTo({ documentId, title, name }: Record<string, unknown>): Reference | undefined {
  if (typeof documentId !== 'string') return undefined;
  const words = [title, name].find((each) => typeof each === 'string' && each !== '');
  return { documentId, name: typeof words === 'string' ? words : '' };
}
