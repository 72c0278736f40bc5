import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface AttributeSchema {
  type: string;
  enum?: string[];
  target?: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  inversedBy?: string;
  mappedBy?: string;
  required?: boolean;
  pluginOptions?: {
    palopo?: { lines?: boolean; flags?: boolean; flatten?: boolean; private?: boolean; publicName?: string; format?: string };
  };
}
export interface CmsSchema {
  kind: 'collectionType' | 'singleType';
  collectionName: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: Record<string, { visible?: boolean }>;
  attributes: Record<string, AttributeSchema>;
}

const source = path.resolve(import.meta.dirname, '..', 'src');

/** The schema files as they are, by singular name of the type. */
export function readTypeSchemas(): Map<string, CmsSchema> {
  const types = readdirSync(path.join(source, 'api')).sort();
  return new Map(types.map((type) => [type, readSchema(path.join(source, 'api', type, 'content-types', type, 'schema.json'))]));
}
/** By uid: `shared.link`. */
export function readComponentSchemas(): Map<string, CmsSchema> {
  const schemas = new Map<string, CmsSchema>();
  for (const category of readdirSync(path.join(source, 'components')).sort()) {
    for (const file of readdirSync(path.join(source, 'components', category)).sort()) {
      schemas.set(`${category}.${path.basename(file, '.json')}`, readSchema(path.join(source, 'components', category, file)));
    }
  }
  return schemas;
}

function readSchema(file: string): CmsSchema {
  return JSON.parse(readFileSync(file, 'utf8')) as CmsSchema;
}
