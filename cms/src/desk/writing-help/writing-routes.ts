import type { Core } from '@strapi/strapi';
import { deskRoute } from '../desk-route.ts';
import { findReadableEntry } from '../find-readable-entry.ts';
import { checkBeforePublish } from './publish-check.ts';

/** A word that residents may look up, as the hints know it. */
export interface GlossaryWord {
  title: string;
  meaning: string;
  /** One in a line. */
  synonyms: string;
}

export function writingRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = deskRoute(strapi);
  return [
    route('GET', 'publish-check/:type/:id', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      const check = entry && (await checkBeforePublish(strapi, entry.type, entry.id));
      if (!check) return context.notFound();
      context.body = { data: check };
    }),
    route('GET', 'glossary', async (context) => {
      const rows = (await strapi.db.query('api::glossary-term.glossary-term').findMany({
        select: ['title', 'meaning', 'synonyms'],
        where: { publishedAt: { $notNull: true } },
        limit: 2000,
      })) as { title: string | null; meaning: string | null; synonyms: string | null }[];
      context.body = {
        data: rows.map(({ title, meaning, synonyms }): GlossaryWord => ({
          title: title ?? '',
          meaning: meaning ?? '',
          synonyms: synonyms ?? '',
        })),
      };
    }),
  ];
}
