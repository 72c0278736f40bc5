import type { Attribute, Attributes, AttributesOf } from '../src/serializer/content-models.ts';
import { PublicBlocks, publicEditorialFields, publicFields, uidOf, type PublicFields } from '../src/serializer/public-fields.ts';

/** Stands in every private text: it may be found nowhere outside the cms. */
export const privateMarker = 'RAHASIA-JANGAN-KELUAR';
/** Stands in every private date. */
export const privateInstant = '2031-03-03T03:03:03.000Z';

interface SchemaAttribute extends Attribute {
  target?: string;
  enum?: string[];
  min?: number | string;
  components?: string[];
  pluginOptions?: Attribute['pluginOptions'] & { palopo?: { format?: string } };
}
/** The documents and files that filled entries refer to. */
export interface Targets {
  documentId(uid: string): string;
  fileId: number;
}

/** Times of day and ends of periods, in an order that the publish rules accept. */
const times: Record<string, string> = { opens: '08:00', breakStarts: '12:00', breakEnds: '13:00', closes: '15:30' };
const laterInstant = '2026-08-04T02:00:00.000Z';

const samples: Record<string, string> = {
  slug: 'contoh-isi',
  link: 'https://palopo.test/contoh',
  path: '/alamat-lama',
  email: 'kantor@palopo.test',
  'district-code': '73.73.01',
  'village-code': '73.73.01.1001',
};

/**
 * Content with every attribute of a type filled, made from its schema: public ones with values the contract accepts,
 * all others with the marker. An attribute added tomorrow is filled without a change here.
 */
export function fillContent(attributesOf: AttributesOf, type: string, slug: string, targets: Targets): Record<string, unknown> {
  const fields = publicFields.get(type);
  if (!fields) throw new Error(`"${type}" is not a public type.`);
  return { ...fill(attributesOf, uidOf(type), fields, targets), slug };
}

/** `row` counts the rows of a repeatable component, which differ in their choices. */
function fill(
  attributesOf: AttributesOf,
  uid: string,
  fields: PublicFields | undefined,
  targets: Targets,
  row = 0,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributesOf(uid) as Attributes & Record<string, SchemaAttribute>)) {
    const field = fields?.[attribute.pluginOptions?.palopo?.publicName ?? name];
    const value = fillValue(attributesOf, name, attribute, field, targets, row);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

function fillValue(
  attributesOf: AttributesOf,
  name: string,
  attribute: SchemaAttribute,
  field: PublicFields[string] | undefined,
  targets: Targets,
  row: number,
): unknown {
  const isPublic = field !== undefined;
  const { lines, format } = (attribute.pluginOptions?.palopo ?? {}) as { lines?: boolean; format?: string };
  switch (attribute.type) {
    case 'relation': {
      // Only our own: Strapi adds relations to the authors.
      if (!attribute.target?.startsWith('api::')) return undefined;
      const id = targets.documentId(attribute.target);
      return (attribute as { relation?: string }).relation?.endsWith('Many') ? [id] : id;
    }
    case 'media':
      return attribute.multiple ? [targets.fileId] : targets.fileId;
    case 'component': {
      const flags = attribute.pluginOptions?.palopo?.flags === true;
      const nested = name === 'editorial' ? publicEditorialFields : field;
      const shape = flags || nested === true || nested instanceof PublicBlocks ? undefined : nested;
      const rowOf = (index: number): unknown => fill(attributesOf, attribute.component ?? '', shape, targets, index);
      // A dimension has three sub-dimensions.
      return attribute.repeatable ? [0, 1, 2].map(rowOf) : rowOf(0);
    }
    case 'dynamiczone':
      return attribute.components?.map((component) => ({
        __component: component,
        ...fill(attributesOf, component, field instanceof PublicBlocks ? field.byComponent[component] : undefined, targets),
      }));
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: isPublic ? `Isi ${name}` : privateMarker }] }];
    case 'enumeration':
      return attribute.enum?.[row % attribute.enum.length];
    case 'boolean':
      return true;
    case 'integer':
    case 'biginteger':
    case 'decimal':
    case 'float':
      return attribute.min ?? 1;
    case 'date':
      return isPublic ? '2026-08-04' : privateInstant.slice(0, 10);
    case 'datetime':
      return !isPublic ? privateInstant : name.startsWith('ends') ? laterInstant : '2026-08-04T00:30:00.000Z';
    case 'time':
      return `${times[name] ?? '09:00'}:00.000`;
    case 'json':
      return isPublic ? undefined : { isi: privateMarker };
    default:
      if (!isPublic && name !== 'changeNote') return privateMarker;
      if (lines) return format ? samples[format] : 'satu\ndua\ntiga';
      return format ? samples[format] : `Isi ${name}`;
  }
}
