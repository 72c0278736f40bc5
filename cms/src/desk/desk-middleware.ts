import type { Core, Modules, UID } from '@strapi/strapi';
import { findLabel } from '../labels/find-label.ts';
import { currentActor } from '../outbox/actor.ts';
import { effectOf, writtenDocumentId } from '../outbox/document-effect.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Values } from '../publish-rules/form-schema.ts';
import { readDraft } from '../publish-rules/read-draft.ts';
import { scheduleActor } from '../schedule/schedule.ts';
import { publicTypeOf } from '../serializer/public-fields.ts';
import { recordAudit, type AuditedAction } from './audit/record-audit.ts';
import { fillAgency, foreignRefusal, refuseForeignResult } from './limits/agency-limits.ts';
import { refuseForeignTimes } from './limits/planned-times.ts';
import { currentPerson, type Person } from './person.ts';
import { changedFields } from './review/changed-fields.ts';
import { approvePlanned, followEntry, refuseUncleared } from './review/follow-entry.ts';
import { publishRefusal, withdrawalRefusal } from './review/refusals.ts';
import type { EntryEvent } from './review/review-states.ts';
import { findReview, isPublished } from './review/reviews.ts';
import { isBoundToAgency, mayPublish } from './roles/rights.ts';
import { titleOf } from './title-of.ts';
import { deleteVersions, keepUnkeptPublished, keepVersion } from './versions/versions.ts';
import { refusal } from './refusal.ts';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Result = Awaited<ReturnType<Middleware>>;
interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
  [name: string]: unknown;
}
interface Draft extends Values {
  documentId: string;
}
/** One write, as the steps below look at it. */
interface Write {
  strapi: Core.Strapi;
  person: Person | undefined;
  uid: UID.ContentType;
  type: string;
  action: string;
  documentId: string | undefined;
  before: Draft | undefined;
}

/** What each action of the Document Service is to the review, and in the audit log. */
const meaning: Readonly<Record<string, { event?: EntryEvent | 'hapus'; audited: AuditedAction }>> = {
  create: { event: 'simpan', audited: 'buat' },
  update: { event: 'simpan', audited: 'ubah' },
  clone: { event: 'simpan', audited: 'gandakan' },
  publish: { event: 'terbitkan', audited: 'terbitkan' },
  unpublish: { event: 'batalkan-terbit', audited: 'batalkan-terbit' },
  discardDraft: { event: 'buang-perubahan', audited: 'buang-perubahan' },
  delete: { event: 'hapus', audited: 'hapus' },
};

/**
 * The rules of the desk, around every write to content whatever way it came: who may write what, review before publish,
 * and the audit log, all in the transaction of the write. Registered behind nothing but `separatePublishing`, so that it
 * sees a save and a publish each by itself, and nothing else happens outside of that transaction.
 */
export function deskMiddleware(strapi: Core.Strapi, outbox: Outbox): Middleware {
  return async (context, next) => {
    const type = publicTypeOf(context.uid);
    if (type === undefined || !meaning[context.action]) return next();
    const person = await currentPerson(strapi);
    // What a part of the cms makes is its own affair.
    if (!person && context.action === 'create') return next();
    const run = (): Promise<Result> => write(strapi, person, type, context, next);
    return effectOf(context, true) === undefined ? strapi.db.transaction(run) : outbox.inTransaction(run);
  };
}

async function write(
  strapi: Core.Strapi,
  person: Person | undefined,
  type: string,
  context: Context,
  next: () => Promise<Result>,
): Promise<Result> {
  const { uid, action } = context;
  const params = context.params as Params;
  const before = params.documentId && person ? ((await readDraft(strapi, uid, params.documentId)) as Draft | undefined) : undefined;
  const each: Write = { strapi, person, uid, type, action, documentId: params.documentId, before };
  if (person) await refuseBefore(each, person, params);
  if (action === 'publish' && params.documentId) {
    refuseUncleared(strapi, person, type, await findReview(strapi, type, params.documentId));
    if (keepsVersions(strapi, person)) await keepUnkeptPublished(strapi, type, params.documentId);
  }
  const result = await next();
  const documentId = writtenDocumentId({ action, params }, result);
  if (documentId !== undefined) await settleAfter(each, documentId);
  return result;
}

async function refuseBefore({ strapi, uid, type, action, before }: Write, person: Person, params: Params): Promise<void> {
  const withdraws =
    action === 'unpublish' || (action === 'delete' && before !== undefined && (await isPublished(strapi, type, before.documentId)));
  // Whether a publish is cleared is judged with its review, below.
  const right = action === 'publish' ? publishRefusal(person, type, 'disetujui') : withdraws ? withdrawalRefusal(person, type) : undefined;
  const reason = right ?? foreignRefusal(person, type, before);
  if (reason !== undefined) throw refusal(reason);
  if (action === 'create' && isBoundToAgency(person, type)) fillAgency(strapi, person, uid, (params.data ??= {}));
}

async function settleAfter({ strapi, person, uid, type, action, before }: Write, documentId: string): Promise<void> {
  const { event, audited } = meaning[action] as (typeof meaning)[string];
  const after = action === 'delete' ? undefined : ((await readDraft(strapi, uid, documentId)) as Draft | undefined);
  const saves = event === 'simpan' && after !== undefined;
  if (person && saves) {
    const previous = action === 'update' ? before : undefined;
    if (isBoundToAgency(person, type)) await refuseForeignResult(strapi, person, type, previous, after);
    if (!mayPublish(person, type)) refuseForeignTimes(previous, after, action);
  }
  const changed = action === 'update' && before && after ? changedFields(before, after) : undefined;
  const isUnchanged = changed?.length === 0;
  if (event && !isUnchanged) await followEntry(strapi, person, type, documentId, event);
  if (action === 'delete') await deleteVersions(strapi, type, documentId);
  if (action === 'publish' && after && keepsVersions(strapi, person)) await keepVersion(strapi, type, documentId, 'terbit', after);
  if (!person) return;
  if (saves && (after.editorial as { publishAt?: unknown } | null)?.publishAt) await approvePlanned(strapi, person, type, documentId);
  if (isUnchanged) return;
  await recordAudit(strapi, {
    ...{ actor: person, action: audited, type, id: documentId, title: titleOf(after ?? before) },
    ...(changed ? { details: { labels: changed.map((name) => findLabel(type, name)) } } : {}),
  });
}

/** Of what people wrote. What the importer brings is kept when a person publishes over it: a first import of everything stays quick. */
function keepsVersions(strapi: Core.Strapi, person: Person | undefined): boolean {
  return person !== undefined || currentActor(strapi).name === scheduleActor.name;
}
