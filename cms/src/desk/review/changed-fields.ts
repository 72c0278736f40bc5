import { isDeepStrictEqual } from 'node:util';
import type { Values } from '../../publish-rules/form-schema.ts';
import { idOf } from '../limits/agency-limits.ts';

/** Kept by Strapi, not by people. */
const systemFields: readonly string[] = ['id', 'documentId', 'locale', 'createdAt', 'updatedAt', 'publishedAt'];
/** Planning when an entry goes out does not change what goes out. */
const planningFields: readonly string[] = ['publishAt', 'unpublishAt'];

/** The attributes in which two drafts differ for a reader. */
export function changedFields(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !systemFields.includes(name) && !isDeepStrictEqual(contentOf(before[name]), contentOf(after[name])));
}

/** Relations and files by their ids; components without the ids of their rows. */
function contentOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(contentOf);
  if (value === undefined || value === '') return null;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const id = idOf(value);
  if (id !== undefined) return id;
  const entries = Object.entries(value).filter(([name]) => !systemFields.includes(name) && !planningFields.includes(name));
  return Object.fromEntries(entries.map(([name, inner]) => [name, contentOf(inner)]));
}
