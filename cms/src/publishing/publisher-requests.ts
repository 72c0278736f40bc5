import type { Core } from '@strapi/strapi';
import type { Actor } from '../outbox/actor.ts';
import type { Bell } from '../outbox/bell.ts';
import type { Exchange, OpenRequest } from './publisher-status.ts';
import type { RequestRow, RequestVerb } from './status-answers.ts';

export const publisherRequestUid = 'api::publisher-request.publisher-request';
export const requestVerbs = ['rollback', 'resume', 'rebuild'] as const satisfies readonly RequestVerb[];

const shownRequests = 10;
const auditActions: Readonly<Record<RequestVerb, string>> = {
  rollback: 'rilis-kembalikan',
  resume: 'rilis-lanjutkan',
  rebuild: 'rilis-bangun-ulang',
};

/** What was asked and not answered yet, in the order of asking. */
export async function listOpenRequests(strapi: Core.Strapi): Promise<OpenRequest[]> {
  const query = { select: ['documentId', 'verb', 'argument'], where: { state: 'waiting' }, orderBy: { id: 'asc' } };
  const rows = (await strapi.db.query(publisherRequestUid).findMany(query)) as (Omit<OpenRequest, 'id'> & { documentId: string })[];
  return rows.map(({ documentId, verb, argument }) => ({ id: documentId, verb, argument }));
}

/** Asks the publisher for something. The row waits until the publisher has answered; who asked is kept in the audit log. */
export async function askPublisher(
  strapi: Core.Strapi,
  bell: Bell,
  { verb, argument, actor }: { verb: RequestVerb; argument: string | null; actor: Actor },
): Promise<void> {
  const open = await listOpenRequests(strapi);
  if (open.some((request) => request.verb === verb && request.argument === argument)) return;
  const askedAt = new Date();
  await strapi.db.transaction(async ({ onCommit }) => {
    const asked = { verb, argument, state: 'waiting', actorId: actor.id, actorName: actor.name, askedAt };
    await strapi.db.query(publisherRequestUid).create({ data: asked, select: ['id'] });
    const details = argument === null ? {} : { release: argument };
    const audit = { at: askedAt, actorId: actor.id, actorName: actor.name, action: auditActions[verb], details };
    await strapi.db.query('api::audit-entry.audit-entry').create({ data: audit, select: ['id'] });
    onCommit(() => bell.ring());
  });
}

export async function recordAnswers(strapi: Core.Strapi, answers: Exchange['answers']): Promise<void> {
  for (const { id, isDone, answer } of answers) {
    const data = { state: isDone ? 'done' : 'refused', answer, answeredAt: new Date() };
    await strapi.db.query(publisherRequestUid).updateMany({ where: { documentId: id, state: 'waiting' }, data });
  }
}

/** The latest requests, newest first. */
export async function listRequests(strapi: Core.Strapi): Promise<RequestRow[]> {
  const rows = (await strapi.db.query(publisherRequestUid).findMany({ orderBy: { id: 'desc' }, limit: shownRequests })) as (Omit<
    RequestRow,
    'id' | 'askedAt'
  > & { documentId: string; askedAt: string | Date })[];
  return rows.map(({ documentId, verb, argument, state, answer, actorName, askedAt }) => ({
    ...{ id: documentId, verb, argument, state, answer, actorName },
    askedAt: new Date(askedAt).toISOString(),
  }));
}
