import type { Core } from '@strapi/strapi';
import { createFirstAdministrator } from './administrators/create-first-administrator.ts';
import { deleteDefaultApiTokens } from './administrators/delete-default-api-tokens.ts';
import { applyLabels } from './labels/apply-labels.ts';
import { registerPublishRules } from './publish-rules/publish-rules.ts';
import { Publishing } from './publishing/publishing.ts';
import { createSlugIndexes } from './slugs/create-slug-indexes.ts';
import { keepSlugsUnique } from './slugs/unique-slugs.ts';
import { checkUploadedFiles } from './uploads/check-uploaded-files.ts';
import { keepOriginalsOnly } from './uploads/keep-originals-only.ts';

/** Only wires: each call's file says what it does. */
export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.documents.use(keepSlugsUnique(strapi));
    registerPublishRules(strapi);
    strapi.add('publishing', new Publishing(strapi));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createSlugIndexes(strapi);
    await createFirstAdministrator(strapi);
    await deleteDefaultApiTokens(strapi);
    await keepOriginalsOnly(strapi);
    checkUploadedFiles(strapi);
    await applyLabels(strapi);
    await strapi.get<Publishing>('publishing').start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.get<Publishing>('publishing').stop();
  },
};
