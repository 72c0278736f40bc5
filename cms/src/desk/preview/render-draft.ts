import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../../environment.ts';
import { findFaults } from '../../publish-rules/check-draft.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import type { Publishing } from '../../publishing/publishing.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { SerializationError } from '../../serializer/serialization-error.ts';
import type { Reader } from '../may-read-entry.ts';
import { askPublisher } from './ask-publisher.ts';
import { gatherDrafts } from './gather-drafts.ts';
import { previewNotice, previewPage } from './preview-page.ts';

export interface ShownDraft {
  status: number;
  html: string;
}

/** The page of a draft with these values, as far as the reader may see it; a page with the reasons where there can be none. */
export async function renderDraft(
  strapi: Core.Strapi,
  reader: Reader,
  draft: { type: string; id: string; values: Values },
): Promise<ShownDraft> {
  const { SITE_URL: siteUrl, PALOPO_DATA_DIR: dataDirectory } = getEnvironment();
  try {
    const drafts = await gatherDrafts(strapi, strapi.get<Publishing>('publishing').outbox, reader, draft);
    const preview = await askPublisher(dataDirectory, drafts);
    if (!preview.ok) return await refuse(strapi, draft, preview.reason);
    return { status: 200, html: previewPage(preview.html, { siteUrl, files: await addressesOf(strapi, preview.missing) }) };
  } catch (error) {
    if (error instanceof SerializationError) return { status: 409, html: previewNotice(error.message) };
    throw error;
  }
}

/** The words of the publish rules say better what is missing than what the site's contract finds wrong. */
async function refuse(
  strapi: Core.Strapi,
  { type, id, values }: { type: string; id: string; values: Values },
  reason: string,
): Promise<ShownDraft> {
  const faults = await findFaults(strapi, uidOf(type), id, values);
  const points = faults.map(({ field, message }) => `${field} ${message}.`);
  return { status: 409, html: points.length > 0 ? previewNotice('Lengkapi dahulu:', points) : previewNotice(reason) };
}

/** Where the cms itself has the files that no release holds. */
async function addressesOf(strapi: Core.Strapi, missing: readonly { path: string; file: string }[]): Promise<Map<string, string>> {
  const where = { documentId: { $in: missing.map(({ file }) => file) } };
  const rows = (await strapi.db.query('plugin::upload.file').findMany({ select: ['documentId', 'url'], where })) as {
    documentId: string;
    url: string;
  }[];
  const urls = new Map(rows.map(({ documentId, url }) => [documentId, url]));
  return new Map(missing.flatMap(({ path, file }) => (urls.has(file) ? [[path, urls.get(file) ?? ''] as const] : [])));
}
