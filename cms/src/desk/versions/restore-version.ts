import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Outbox } from '../../outbox/outbox.ts';
import { attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Person } from '../person.ts';
import { refusal } from '../refusal.ts';
import { rightsOn } from '../review/take-review-step.ts';
import { titleOf } from '../title-of.ts';
import { draftInput, referencesOf } from './draft-input.ts';
import { findReferred } from './find-referred.ts';
import { componentsOf, findVersion, keepVersion, type Version } from './versions.ts';

interface RestoreRequest {
  person: Person;
  type: string;
  documentId: string;
  versionId: number;
}

/**
 * Writes an old version into the draft, as a save by that person: rights, limits of the agency, review and audit log are
 * those of any save. What is published stays as it is until a publish. The draft it replaces is kept. Tells what could not
 * come back because it no longer exists.
 */
export async function restoreVersion(
  strapi: Core.Strapi,
  outbox: Outbox,
  { person, type, documentId, versionId }: RestoreRequest,
): Promise<{ leftOut: string[] }> {
  const uid = uidOf(type) as UID.ContentType;
  return outbox.inTransaction(async () => {
    const draft = await readDraft(strapi, uid, documentId);
    const version = await findVersion(strapi, type, documentId, versionId);
    if (!draft || !version) throw new errors.NotFoundError('Versi ini sudah tidak ada.');
    if (!rightsOn(person, type, draft).writes) throw refusal('Anda tidak berizin mengubah isi ini.');
    const { data, leftOut } = await inputOf(strapi, type, version, draft);
    await keepVersion(strapi, type, documentId, 'sebelum-dipulihkan', draft);
    const documents = strapi.documents(uid) as unknown as { update(params: object): Promise<unknown> };
    await documents.update({ documentId, data });
    const details = { versionAt: version.at, ...(leftOut.length > 0 ? { leftOut } : {}) };
    await recordAudit(strapi, { actor: person, action: 'pulihkan', type, id: documentId, title: titleOf(draft), details });
    return { leftOut };
  });
}

async function inputOf(
  strapi: Core.Strapi,
  type: string,
  { content }: Version,
  draft: Values,
): Promise<{ data: Record<string, unknown>; leftOut: string[] }> {
  const attributes = attributesOfType(strapi, uidOf(type));
  const components = componentsOf(strapi);
  const existing = await findReferred(strapi, referencesOf(attributes, content, components));
  const { data, leftOut } = draftInput(type, attributes, content, components, existing);
  if ('editorial' in attributes) {
    // Times and change note belong to the publish to come, not to what is published.
    const { publishAt = null, unpublishAt = null, changeNote = null } = (draft.editorial ?? {}) as Values;
    data.editorial = { ...(data.editorial as object | null), publishAt, unpublishAt, changeNote };
  }
  return { data, leftOut };
}
