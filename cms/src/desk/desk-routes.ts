import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { answerWithStream } from '../answer-with-stream.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { publicFields, uidOf } from '../serializer/public-fields.ts';
import { attentionRoutes } from './attention/attention-routes.ts';
import { auditCsv } from './audit/audit-csv.ts';
import { auditPageSize, auditQuery, listAudit, searchAudit } from './audit/search-audit.ts';
import { coordinationRoutes } from './coordination/coordination-routes.ts';
import { deskRoute } from './desk-route.ts';
import { findReadableEntry, readerOf } from './find-readable-entry.ts';
import { mayReadEntry, mayReadType } from './may-read-entry.ts';
import { listPeople, placeUser } from './people.ts';
import { previewRoutes } from './preview/preview-routes.ts';
import type { Refusals } from './review/refusals.ts';
import { describeNewEntry, describeReview } from './review/review-panel.ts';
import { listQueue } from './review/review-queue.ts';
import { reviewSteps } from './review/review-states.ts';
import { takeReviewStep } from './review/take-review-step.ts';
import { auditPermission, placementPermission } from './roles/role-definitions.ts';
import { versionRoutes } from './versions/version-routes.ts';
import { writingRoutes } from './writing-help/writing-routes.ts';

const stepBody = z.object({
  version: z.number().int().min(0),
  changeNote: z.string().default(''),
  comment: z.string().default(''),
});
/** As many as a list shows on one page. */
const chosenEntries = z.object({ ids: z.string().transform((ids) => ids.split(',').slice(0, 100)) });
const placementBody = z.object({ agencyId: z.string().min(1).nullable() });

/** What the desk's screens ask the server. All behind Strapi's own login. */
export function deskRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = deskRoute(strapi);

  return [
    route('GET', 'queue', async (context, person) => {
      context.body = { data: await listQueue(strapi, person) };
    }),

    route('GET', 'review/:type/:id', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      const panel = entry && (await describeReview(strapi, person, entry.type, entry.id));
      if (!panel) return context.notFound();
      context.body = { data: panel };
    }),

    route('GET', 'review/:type', (context, person) => {
      const type = String(context.params.type);
      if (!mayReadType(readerOf(context, person), type)) return void context.notFound();
      context.body = { data: describeNewEntry(person, type) };
    }),

    route('GET', 'refusals/:type', async (context, person) => {
      const type = String(context.params.type);
      const query = chosenEntries.safeParse(context.query);
      if (!query.success) return context.badRequest('Permintaan ini tidak benar.');
      const reader = readerOf(context, person);
      const refusals: Record<string, Refusals> = {};
      for (const id of query.data.ids) {
        const panel = (await mayReadEntry(strapi, reader, type, id)) && (await describeReview(strapi, person, type, id));
        if (panel) refusals[id] = panel.refusals;
      }
      context.body = { data: refusals };
    }),

    route('POST', 'review/:type/:id/:step', async (context, person) => {
      const step = reviewSteps.find((each) => each === context.params.step);
      const entry = await findReadableEntry(strapi, context, person);
      if (!entry || !step) return context.notFound();
      const body = stepBody.safeParse(context.request.body);
      if (!body.success) return context.badRequest('Permintaan ini tidak benar.');
      const { outbox } = strapi.get<Publishing>('publishing');
      await takeReviewStep(strapi, outbox, { person, type: entry.type, documentId: entry.id, step, ...body.data });
      context.body = { data: await describeReview(strapi, person, entry.type, entry.id) };
    }),

    route(
      'GET',
      'people',
      async (context) => {
        context.body = { data: await listPeople(strapi) };
      },
      placementPermission,
    ),
    route(
      'PUT',
      'people/:id',
      async (context, person) => {
        const body = placementBody.safeParse(context.request.body);
        const id = Number(context.params.id);
        if (!body.success || !Number.isSafeInteger(id)) return context.badRequest('Permintaan ini tidak benar.');
        await placeUser(strapi, person, id, body.data.agencyId);
        context.status = 204;
      },
      placementPermission,
    ),

    route(
      'GET',
      'audit',
      async (context) => {
        const query = auditQuery.safeParse(context.query);
        if (!query.success) return context.badRequest('Saringan ini tidak benar.');
        const { rows, total } = await searchAudit(strapi, query.data);
        const types = [...typeNames(strapi)].map(([id, name]) => ({ id, name }));
        context.body = { data: { rows, total, pageSize: auditPageSize, types } };
      },
      auditPermission,
    ),
    route(
      'GET',
      'audit.csv',
      (context) => {
        const query = auditQuery.safeParse(context.query);
        if (!query.success) return context.badRequest('Saringan ini tidak benar.');
        context.type = 'text/csv; charset=utf-8';
        context.attachment('jejak-audit.csv');
        answerWithStream(strapi, context, Readable.from(auditCsv(listAudit(strapi, query.data), typeNames(strapi))));
      },
      auditPermission,
    ),

    ...attentionRoutes(strapi),
    ...coordinationRoutes(strapi),
    ...versionRoutes(strapi),
    ...previewRoutes(strapi),
    ...writingRoutes(strapi),
  ];
}

function typeNames(strapi: Core.Strapi): Map<string, string> {
  const names = [...publicFields.keys()].map((type): [string, string] => [
    type,
    strapi.contentTypes[uidOf(type) as keyof typeof strapi.contentTypes]?.info.displayName ?? type,
  ]);
  return new Map([...names, ['user', 'Pengguna']]);
}
