import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { getEnvironment } from '../../environment.ts';
import type { Values } from '../../publish-rules/form-schema.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { deskRoute, type Context } from '../desk-route.ts';
import { findReadableEntry, readerOf } from '../find-readable-entry.ts';
import { mayReadEntry } from '../may-read-entry.ts';
import { draftOfForm } from './draft-of-form.ts';
import { findReader } from './find-reader.ts';
import { HeldPages } from './held-pages.ts';
import { framedPage, previewNotice, previewPolicy } from './preview-page.ts';
import { readPreviewToken, signPreview } from './preview-token.ts';
import { renderDraft, type ShownDraft } from './render-draft.ts';

/** A place on this server where a draft is seen. */
export interface PreviewAddress {
  path: string;
}
export interface PreviewLink extends PreviewAddress {
  /** Epoch ms. */
  expiresAt: number;
}

const previewBody = z.object({ values: z.unknown().optional() });
const linkLifeMs = 24 * 3_600_000;
const missing: ShownDraft = {
  status: 404,
  html: previewNotice('Tautan ini tidak berlaku, atau waktunya sudah habis. Mintalah tautan baru.'),
};

export function previewRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const { CMS_ADMIN_JWT_SECRET: secret } = getEnvironment();
  const route = deskRoute(strapi);
  const held = new HeldPages<ShownDraft>({ most: 50, holdMs: 60_000 });

  return [
    route('POST', 'preview/:type/:id', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      const stored = entry && (await readDraft(strapi, uidOf(entry.type), entry.id));
      if (!stored) return context.notFound();
      const form = previewBody.safeParse(context.request.body);
      const values = form.success && (await valuesToShow(strapi, entry.type, stored, form.data.values));
      if (!values) return context.badRequest('Isian formulir ini tidak dapat dibaca.');
      const { status, html } = await renderDraft(strapi, readerOf(context, person), { ...entry, values });
      const address: PreviewAddress = { path: `/pratinjau/layar/${held.hold({ status, html: framedPage(html) }, Date.now())}` };
      context.body = { data: address };
    }),

    route('POST', 'preview-link/:type/:id', async (context, person) => {
      const entry = await findReadableEntry(strapi, context, person);
      if (!entry || !(await readDraft(strapi, uidOf(entry.type), entry.id))) return context.notFound();
      const expiresAt = Date.now() + linkLifeMs;
      const link: PreviewLink = { path: `/pratinjau/${signPreview({ ...entry, userId: person.id, expiresAt }, secret)}`, expiresAt };
      context.body = { data: link };
    }),

    openRoute('/pratinjau/layar/:key', (key) => held.take(key, Date.now()) ?? missing),
    openRoute('/pratinjau/:key', (token) => showLinked(strapi, secret, token)),
  ];
}

/** The stored draft or, with values of a form, what the draft would be if they were saved; undefined for what is no form. */
async function valuesToShow(strapi: Core.Strapi, type: string, stored: Values, given: unknown): Promise<Values | undefined> {
  if (given === undefined) return stored;
  try {
    return await draftOfForm(strapi, type, stored, given);
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** The draft a link was made for, as it is saved now. */
async function showLinked(strapi: Core.Strapi, secret: string, token: string): Promise<ShownDraft> {
  const pass = readPreviewToken(token, secret, Date.now());
  const reader = pass && (await findReader(strapi, pass.userId));
  if (!pass || !reader || !(await mayReadEntry(strapi, reader, pass.type, pass.id))) return missing;
  const values = await readDraft(strapi, uidOf(pass.type), pass.id);
  return values ? renderDraft(strapi, reader, { ...pass, values }) : missing;
}

/** A page for whoever has its address, which is the only key. */
function openRoute(path: string, show: (key: string) => ShownDraft | Promise<ShownDraft>): Core.RouteInput {
  return {
    method: 'GET',
    path,
    handler: async (context: Context) => {
      const { status, html } = await show(String(context.params.key));
      context.set({
        'Cache-Control': 'no-store',
        'Content-Security-Policy': previewPolicy(getEnvironment().SITE_URL, new URL(context.origin).origin),
        'Referrer-Policy': 'no-referrer',
        'X-Robots-Tag': 'noindex, nofollow',
      });
      context.status = status;
      context.type = 'html';
      context.body = html;
    },
    config: { auth: false },
  };
}
