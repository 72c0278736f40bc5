import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Attributes, AttributesOf } from '../src/serializer/content-models.ts';

const source = path.join(import.meta.dirname, '..', 'src');

/** The attributes of types and components as their schema files say, without a running Strapi. */
export const attributesOfSchemaFile: AttributesOf = (uid) => {
  const [, type] = /^api::([a-z-]+)\./.exec(uid) ?? [];
  const file = type ? `api/${type}/content-types/${type}/schema.json` : `components/${uid.replace('.', '/')}.json`;
  return (JSON.parse(readFileSync(path.join(source, file), 'utf8')) as { attributes: Attributes }).attributes;
};
