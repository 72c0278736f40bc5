import type { Core } from '@strapi/strapi';
import type { Publishing } from '../publishing/publishing.ts';
import { PublicIndex } from './attention/public-index.ts';
import { keepAuditAppendOnly } from './audit/keep-append-only.ts';
import { ReviewDates } from './attention/review-dates.ts';
import { deskMiddleware } from './desk-middleware.ts';
import { registerDeskPermissions } from './desk-permissions.ts';
import { deskRoutes } from './desk-routes.ts';
import { LinkWatch } from './links/link-watch.ts';
import { guardMediaRequests } from './limits/media-limits.ts';
import { nameRelations } from './limits/name-relations.ts';
import { registerOwnAgencyConditions } from './roles/own-agency-conditions.ts';
import { reportDifferences, synchroniseRoles } from './roles/synchronise-roles.ts';
import { writingMiddleware } from './writing-help/writing-middleware.ts';

/** The editors' desk: roles, limits of agencies, review and audit log, wired into Strapi. */
export const desk = {
  /** In Strapi's `register` phase, before other document middlewares: so that all of a write is inside theirs. */
  async register(strapi: Core.Strapi): Promise<void> {
    strapi.documents.use((context, next) => deskMiddleware(strapi, strapi.get<Publishing>('publishing').outbox)(context, next));
    strapi.documents.use(writingMiddleware(strapi));
    strapi.server.routes({ type: 'admin', routes: deskRoutes(strapi) as Core.Route[] });
    const publicIndex = new PublicIndex(strapi);
    strapi.add('publicIndex', publicIndex);
    strapi.add('reviewDates', new ReviewDates(strapi));
    strapi.add('linkWatch', new LinkWatch(strapi, publicIndex));
    guardMediaRequests(strapi);
    nameRelations(strapi);
    await registerOwnAgencyConditions(strapi);
    await registerDeskPermissions(strapi);
  },

  /** In Strapi's `bootstrap` phase. */
  async bootstrap(strapi: Core.Strapi): Promise<void> {
    await keepAuditAppendOnly(strapi);
    reportDifferences(strapi, await synchroniseRoles(strapi));
    strapi.get<LinkWatch>('linkWatch').start();
  },

  /** In Strapi's `destroy` phase. */
  async destroy(strapi: Core.Strapi): Promise<void> {
    await strapi.get<LinkWatch>('linkWatch').stop();
  },
};
