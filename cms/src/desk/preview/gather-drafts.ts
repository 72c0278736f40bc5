import type { Core } from '@strapi/strapi';
import type { Outbox } from '../../outbox/outbox.ts';
import { findPublicEntry } from '../../outbox/record-publication.ts';
import { attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { publicFields, publicTypeOf, uidOf } from '../../serializer/public-fields.ts';
import type { Row } from '../../serializer/public-value.ts';
import { SerializationError } from '../../serializer/serialization-error.ts';
import { mayReadEntry, type Reader } from '../may-read-entry.ts';
import { referencesOf } from '../versions/draft-input.ts';
import { componentsOf } from '../versions/versions.ts';

/** A draft in its public form. */
interface DraftEntry {
  type: string;
  id: string;
  entry: Record<string, unknown>;
}
/** A draft with the drafts around it that are not published yet. */
export interface GatheredDrafts {
  draft: DraftEntry;
  related: DraftEntry[];
}
type Address = Pick<DraftEntry, 'type' | 'id'>;

const mostRelated = 100;

/** The draft as residents would get it, and what it refers to or is made of, as far as the reader may see it. */
export async function gatherDrafts(
  strapi: Core.Strapi,
  outbox: Outbox,
  reader: Reader,
  { type, id, values }: Address & { values: Values },
): Promise<GatheredDrafts> {
  const { content } = outbox.state.formOfDraft(type, values, new Date(), await findPublicEntry(strapi, type, id));
  const related: DraftEntry[] = [];
  for (const other of [...referencesIn(strapi, type, values), ...(await listParts(strapi, type, id))]) {
    if (related.length === mostRelated) break;
    if ((other.type === type && other.id === id) || related.some((each) => each.type === other.type && each.id === other.id)) continue;
    if ((await outbox.state.isPublished(other.type, other.id)) || !(await mayReadEntry(strapi, reader, other.type, other.id))) continue;
    const entry = await formOf(outbox, other);
    if (entry) related.push({ ...other, entry });
  }
  return { draft: { type, id, entry: content }, related };
}

/** What cannot be published yet is not seen in the preview of another entry. */
async function formOf(outbox: Outbox, { type, id }: Address): Promise<DraftEntry['entry'] | undefined> {
  const row = await outbox.state.findDraftRow(type, id);
  try {
    return row && outbox.state.formOfDraft(type, row, new Date(), undefined).content;
  } catch (error) {
    if (error instanceof SerializationError) return undefined;
    throw error;
  }
}

function referencesIn(strapi: Core.Strapi, type: string, values: Row): Address[] {
  const references = referencesOf(attributesOfType(strapi, uidOf(type)), values, componentsOf(strapi));
  return [...references].flatMap(([target, ids]) => {
    const targetType = publicTypeOf(target);
    return targetType === undefined ? [] : [...ids].map((id) => ({ type: targetType, id }));
  });
}

/** The entries that name this one, as chapters name their book; the latest first. */
async function listParts(strapi: Core.Strapi, type: string, id: string): Promise<Address[]> {
  const parts: Address[] = [];
  for (const partType of publicFields.keys()) {
    const fields = Object.entries(attributesOfType(strapi, uidOf(partType))).filter(
      ([name, attribute]) => attribute.type === 'relation' && attribute.target === uidOf(type) && name !== 'ownerAgency',
    );
    for (const [name] of fields) {
      const rows = (await strapi.db.query(uidOf(partType)).findMany({
        select: ['id', 'documentId'],
        where: { publishedAt: null, [name]: { documentId: id } },
        orderBy: { id: 'desc' },
        limit: mostRelated,
      })) as { documentId: string }[];
      parts.push(...rows.map(({ documentId }) => ({ type: partType, id: documentId })));
    }
  }
  return parts;
}
