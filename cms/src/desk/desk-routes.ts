import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Publishing } from '../publishing/publishing.ts';
import { readDraft } from '../publish-rules/read-draft.ts';
import { publicFields, uidOf } from '../serializer/public-fields.ts';
import { auditCsv } from './audit/audit-csv.ts';
import { auditPageSize, auditQuery, listAudit, searchAudit } from './audit/search-audit.ts';
import { isOwn } from './limits/agency-limits.ts';
import { listPeople, placeUser } from './people.ts';
import { currentPerson, type Person } from './person.ts';
import { describeReview } from './review/review-panel.ts';
import { listQueue } from './review/review-queue.ts';
import { reviewSteps } from './review/review-states.ts';
import { takeReviewStep } from './review/take-review-step.ts';
import { auditPermission, placementPermission, typesNotCreatedByAgencies } from './roles/role-definitions.ts';
import { isBoundToAgency, mayWrite } from './roles/rights.ts';

type Context = Parameters<Core.MiddlewareHandler>[0];
interface Ability {
  can(action: string, subject: string): boolean;
}

const stepBody = z.object({
  version: z.number().int().min(0),
  changeNote: z.string().default(''),
  comment: z.string().default(''),
});
const placementBody = z.object({ agencyId: z.string().min(1).nullable() });

/** What the desk's screens ask the server. All behind Strapi's own login. */
export function deskRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    answer: (context: Context, person: Person) => Promise<void> | void,
    permission?: string,
  ): Core.RouteInput => ({
    method,
    path: `/desk/${path}`,
    handler: async (context: Context) => {
      context.set('Cache-Control', 'no-store');
      const person = await currentPerson(strapi);
      if (!person) return context.unauthorized();
      await answer(context, person);
    },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        ...(permission ? [{ name: 'admin::hasPermissions', config: { actions: [permission] } }] : []),
      ],
    },
  });

  return [
    route('GET', 'queue', async (context, person) => {
      context.body = { data: await listQueue(strapi, person) };
    }),

    route('GET', 'review/:type/:id', async (context, person) => {
      const entry = await findEntry(strapi, context, person);
      const panel = entry && (await describeReview(strapi, person, entry.type, entry.id));
      if (!panel) return context.notFound();
      context.body = { data: panel };
    }),

    route('POST', 'review/:type/:id/:step', async (context, person) => {
      const step = reviewSteps.find((each) => each === context.params.step);
      const entry = await findEntry(strapi, context, person);
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
        context.body = Readable.from(auditCsv(listAudit(strapi, query.data), typeNames(strapi)));
      },
      auditPermission,
    ),
  ];
}

/** The entry of the address, if the person may read it. */
async function findEntry(strapi: Core.Strapi, context: Context, person: Person): Promise<{ type: string; id: string } | undefined> {
  const type = String(context.params.type);
  const id = String(context.params.id);
  const ability = context.state.userAbility as Ability;
  if (!publicFields.has(type) || !ability.can('plugin::content-manager.explorer.read', uidOf(type))) return undefined;
  const seesOnlyOwn = isBoundToAgency(person, type) && mayWrite(person, type) && !typesNotCreatedByAgencies.includes(type);
  if (seesOnlyOwn) {
    const draft = await readDraft(strapi, uidOf(type), id);
    if (!draft || !isOwn(person, type, draft)) return undefined;
  }
  return { type, id };
}

function typeNames(strapi: Core.Strapi): Map<string, string> {
  const names = [...publicFields.keys()].map((type): [string, string] => [
    type,
    strapi.contentTypes[uidOf(type) as keyof typeof strapi.contentTypes]?.info.displayName ?? type,
  ]);
  return new Map([...names, ['user', 'Pengguna']]);
}
