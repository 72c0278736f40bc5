import { findLabel } from '../../labels/find-label.ts';
import type { ProseText } from './find-hints.ts';

interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
}
export type FormAttributes = Readonly<Record<string, Attribute | undefined>>;
export type FormComponents = Readonly<Record<string, { attributes: FormAttributes } | undefined>>;
type Values = Readonly<Record<string, unknown>>;

/** Written for machines, for searching or for colleagues. */
const notProse: readonly string[] = [
  ...['slug', 'keywords', 'synonyms', 'formerSlugs', 'editorial', 'referralAgency', 'source', 'article', 'pages', 'number', 'icon'],
  ...['from', 'to', 'phone', 'whatsapp', 'email', 'website', 'href', 'link', 'onlineUrl', 'referralUrl', 'externalUrl', 'complaintsUrl'],
  ...['shortName', 'instrument', 'legalBasis'],
];

/** The texts that residents read, in the order of the schema. */
export function textsOfForm(type: string, attributes: FormAttributes, components: FormComponents, values: Values): ProseText[] {
  return textsIn(type, attributes, components, values, '', '');
}

function textsIn(
  owner: string,
  attributes: FormAttributes,
  components: FormComponents,
  values: Values,
  pathBefore: string,
  labelBefore: string,
): ProseText[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = values[name];
    if (!attribute || notProse.includes(name) || value === null || value === undefined) return [];
    const path = `${pathBefore}${name}`;
    const label = `${labelBefore}${findLabel(owner, name)}`;
    switch (attribute.type) {
      case 'string':
      case 'text':
        return typeof value === 'string' && value.trim() ? [{ path, label, text: value }] : [];
      case 'blocks': {
        const text = textOfBlocks(value);
        return text.trim() ? [{ path, label, text }] : [];
      }
      case 'component':
      case 'dynamiczone':
        return [value].flat().flatMap((row: unknown, index) => {
          if (typeof row !== 'object' || row === null) return [];
          const uid = attribute.component ?? String((row as Values).__component);
          const isList = Array.isArray(value);
          const rowPath = isList ? `${path}.${index}.` : `${path}.`;
          const rowLabel = isList ? `${label} baris ${index + 1}: ` : `${label}: `;
          return textsIn(uid, components[uid]?.attributes ?? {}, components, row as Values, rowPath, rowLabel);
        });
      default:
        return [];
    }
  });
}

/** A line for each block, so that a heading and a list item are sentences of their own. */
function textOfBlocks(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((node: unknown) => {
      const { type, text, children } = (node ?? {}) as { type?: string; text?: unknown; children?: unknown };
      if (type === 'code') return '';
      if (typeof text === 'string') return text;
      const isBlock = type !== 'link' && type !== 'text';
      return `${textOfBlocks(children)}${isBlock ? '\n' : ''}`;
    })
    .join('');
}
