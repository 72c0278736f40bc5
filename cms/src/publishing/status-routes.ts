import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { currentActor } from '../outbox/actor.ts';
import { publicTypeOf } from '../serializer/public-fields.ts';
import { entryStatus } from './entry-status.ts';
import { publishingOverview } from './overview.ts';
import type { PublisherLink } from './publisher-link.ts';
import { askPublisher, requestVerbs } from './publisher-requests.ts';
import { listFailingEvents, listPublishRows, publishRow } from './publish-rows.ts';
import { manageAction, readAction } from './publishing-permissions.ts';
import type { PublishRow, RecentPublishes } from './status-answers.ts';

type Handler = Core.MiddlewareHandler;
type Context = Parameters<Handler>[0];
interface Ability {
  can(action: string, subject?: string): boolean;
}

const readEntry = 'plugin::content-manager.explorer.read';
const shownOnHome = 6;
const failingLimit = 50;

const requestBody = z
  .object({ verb: z.enum(requestVerbs), release: z.number().int().min(1).optional() })
  .refine(({ verb, release }) => (verb === 'rollback') === (release !== undefined));

/** What the admin's screens ask of publishing; for people who are logged in to the admin. */
export function statusRoutes(strapi: Core.Strapi, link: PublisherLink): Core.Route[] {
  const route = (method: 'GET' | 'POST', path: string, permissions: string[], answer: (context: Context) => Promise<void>) => ({
    method,
    path: `/publishing-status/${path}`,
    handler: async (context: Context) => {
      context.set('Cache-Control', 'no-store');
      await answer(context);
    },
    info: { type: 'admin' },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        ...(permissions.length > 0 ? [{ name: 'admin::hasPermissions', config: { actions: permissions } }] : []),
      ],
    },
  });

  return [
    route('GET', 'entries/:uid/:documentId', [], async (context) => {
      const { uid, documentId } = context.params as { uid: string; documentId: string };
      const type = publicTypeOf(uid);
      if (type === undefined || !abilityOf(context).can(readEntry, uid)) return context.notFound();
      context.body = await entryStatus(strapi, link, type, documentId, new Date());
    }),

    route('GET', 'recent', [], async (context) => {
      context.body = await recentPublishes(strapi, link, context);
    }),

    route('GET', 'overview', [readAction], async (context) => {
      context.body = await publishingOverview(strapi, link, abilityOf(context).can(manageAction), new Date());
    }),

    route('POST', 'requests', [manageAction], async (context) => {
      const body = requestBody.safeParse(context.request.body);
      if (!body.success) return context.badRequest('Permintaan tidak lengkap.');
      const { verb, release } = body.data;
      await askPublisher(strapi, link.bell, {
        verb,
        argument: release === undefined ? null : String(release),
        actor: currentActor(strapi),
      });
      context.status = 204;
    }),
  ] as Core.Route[];
}

/** One's own publishes; what fails comes first, and is shown to the technical staff whoever published it. */
async function recentPublishes(strapi: Core.Strapi, link: PublisherLink, context: Context): Promise<RecentPublishes> {
  const ability = abilityOf(context);
  const { id } = context.state.user as { id: number };
  const mayRead = ({ uid }: PublishRow): boolean => ability.can(readEntry, uid);
  const failing = (await listFailingEvents(strapi, failingLimit))
    .filter(({ actorId }) => actorId === id || ability.can(readAction))
    .map((event) => publishRow(strapi, link, event))
    .filter(mayRead)
    .slice(0, shownOnHome);
  const own = (await listPublishRows(strapi, link, { actorId: id }, shownOnHome)).filter(mayRead);
  const failed = new Set(failing.map(({ seq }) => seq));
  const rows = [...failing, ...own.filter(({ seq, status }) => !failed.has(seq) && status.state !== 'failed')];
  return { rows: rows.slice(0, shownOnHome), publisher: link.summary(new Date()) };
}

function abilityOf(context: Context): Ability {
  return context.state.userAbility as Ability;
}
