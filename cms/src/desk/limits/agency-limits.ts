import type { Core, UID } from '@strapi/strapi';
import { findLabel } from '../../labels/find-label.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import type { Person } from '../person.ts';
import { refusal } from '../refusal.ts';
import { isBoundToAgency } from '../roles/rights.ts';

interface Draft extends Values {
  documentId: string;
}

/** Fields that name the agency an entry speaks for. */
const agencyFields = ['ownerAgency', 'agency'] as const;

/** Fields that make an entry part of another one, which must be of the same agency. */
const parentFields: Readonly<Record<string, readonly { field: string; type: string }[]>> = {
  'progress-record': [
    { field: 'quickWin', type: 'quick-win' },
    { field: 'corrects', type: 'progress-record' },
  ],
  'satisfaction-survey': [{ field: 'service', type: 'service' }],
};

export function isOwn(person: Person, type: string, entry: Values): boolean {
  if (person.agency === undefined) return false;
  return (type === 'agency' ? entry.documentId : idOf(entry.ownerAgency)) === person.agency;
}

/** Why a person who is bound to an agency may not write this entry, or any if none is given. */
export function foreignRefusal(person: Person, type: string, entry?: Values): string | undefined {
  if (!isBoundToAgency(person, type)) return undefined;
  if (person.agency === undefined) {
    return 'Akun Anda belum ditempatkan pada perangkat daerah. Mintalah Super Admin mengaturnya di Penempatan.';
  }
  if (!entry || isOwn(person, type, entry)) return undefined;
  return 'Isi ini milik perangkat daerah lain. Anda tidak dapat mengubahnya.';
}

/** Fills in the agency of a new entry where it was left open, so that nobody has to choose the only one there is. */
export function fillAgency(strapi: Core.Strapi, person: Person, uid: UID.ContentType, data: Record<string, unknown>): void {
  const { attributes } = strapi.contentType(uid);
  for (const field of agencyFields) {
    if (field in attributes && namesNothing(data[field])) data[field] = { set: [{ documentId: person.agency }] };
  }
}

/**
 * Looks at what was really written, in the transaction that wrote it: whatever way the data was submitted, this is what it
 * came to. What was there before, by an editor's hand, may stay.
 */
export async function refuseForeignResult(
  strapi: Core.Strapi,
  person: Person,
  type: string,
  before: Draft | undefined,
  after: Draft,
): Promise<void> {
  if (!isOwn(person, type, after)) {
    throw refusal('Anda hanya dapat menulis isi milik perangkat daerah Anda sendiri.');
  }
  for (const field of agencyFields) {
    const id = idOf(after[field]);
    if (id !== undefined && id !== person.agency && id !== idOf(before?.[field])) throw foreign(type, field);
  }
  for (const { field, type: parentType } of parentFields[type] ?? []) {
    const id = idOf(after[field]);
    if (id === undefined || id === idOf(before?.[field])) continue;
    const parent = (await strapi.db.query(uidOf(parentType)).findOne({
      select: ['id', 'documentId'],
      where: { documentId: id, publishedAt: null },
      populate: { ownerAgency: { select: ['id', 'documentId'] } },
    })) as Values | null;
    if (!parent || !isOwn(person, parentType, parent)) throw foreign(type, field);
  }
}

function foreign(type: string, field: string): Error {
  const label = findLabel(type, field);
  const message = `${label}: pilih yang milik perangkat daerah Anda sendiri.`;
  return refusal(message, { errors: [{ path: [field], message, name: 'PolicyError' }] });
}

/** Whether this field says what an entry is part of, which must be of the same agency. */
export function isParentField(type: string, field: string): boolean {
  return parentFields[type]?.some((parent) => parent.field === field) ?? false;
}

export function idOf(relation: unknown): string | undefined {
  const { documentId } = (relation ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : undefined;
}

/** In the forms in which Strapi takes a relation: absent, or a list of changes that is empty. */
function namesNothing(relation: unknown): boolean {
  if (relation === undefined || relation === null) return true;
  if (Array.isArray(relation)) return relation.length === 0;
  if (typeof relation !== 'object') return false;
  const { connect, set } = relation as { connect?: unknown; set?: unknown };
  if ('documentId' in relation || 'id' in relation) return false;
  return [connect, set].every((list) => list === undefined || list === null || (Array.isArray(list) && list.length === 0));
}
