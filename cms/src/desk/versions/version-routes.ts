import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { historyRefusal } from '../../publish-rules/append-only.ts';
import { attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { deskRoute } from '../desk-route.ts';
import { findReadableEntry } from '../find-readable-entry.ts';
import { isPublished } from '../review/reviews.ts';
import { rightsOn } from '../review/take-review-step.ts';
import { titleOf } from '../title-of.ts';
import { compareVersions, type FieldDifference } from './compare-versions.ts';
import { restoreVersion } from './restore-version.ts';
import { componentsOf, contentOfDraft, findVersion, listVersions, type VersionHead } from './versions.ts';

/** What the page with two versions shows. */
export interface Comparison {
  title: string;
  versions: VersionHead[];
  mayRestore: boolean;
  differences: FieldDifference[];
}

/** A version by its id, or the draft. */
const side = z.union([z.literal('draf'), z.coerce.number().int().min(1)]);
const sides = z.object({ before: side, after: side });

/** The versions of an entry: for whoever may read it. */
export function versionRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = deskRoute(strapi);
  return [
    route('GET', 'versions/:type/:id', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      if (!entry) return context.notFound();
      context.body = { data: await listVersions(strapi, entry.type, entry.id) };
    }),

    route('GET', 'versions/:type/:id/compare', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      const asked = sides.safeParse(context.query);
      const draft = entry && (await readDraft(strapi, uidOf(entry.type), entry.id));
      if (!draft || !asked.success) return context.notFound();
      const { type, id } = entry;
      const contentOf = async (which: z.infer<typeof side>): Promise<Values | undefined> =>
        which === 'draf' ? jsonOf(contentOfDraft(strapi, type, draft)) : (await findVersion(strapi, type, id, which))?.content;
      const before = await contentOf(asked.data.before);
      const after = await contentOf(asked.data.after);
      if (!before || !after) return context.notFound();
      const comparison: Comparison = {
        title: titleOf(draft),
        versions: await listVersions(strapi, type, id),
        mayRestore: rightsOn(person, type, draft).writes && !(await isHistory(strapi, type, id)),
        differences: compareVersions(type, attributesOfType(strapi, uidOf(type)), before, after, componentsOf(strapi)),
      };
      context.body = { data: comparison };
    }),

    route('POST', 'versions/:type/:id/:version/restore', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      const versionId = Number(context.params.version);
      if (!entry || !Number.isSafeInteger(versionId)) return context.notFound();
      const { outbox } = strapi.get<Publishing>('publishing');
      context.body = { data: await restoreVersion(strapi, outbox, { person, type: entry.type, documentId: entry.id, versionId }) };
    }),
  ];
}

async function isHistory(strapi: Core.Strapi, type: string, id: string): Promise<boolean> {
  return historyRefusal(type) !== undefined && isPublished(strapi, type, id);
}

/** As the database gives it back. */
function jsonOf(content: object): Values {
  return JSON.parse(JSON.stringify(content)) as Values;
}
