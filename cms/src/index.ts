import type { Core } from '@strapi/strapi';
import { createFirstAdministrator } from './administrators/create-first-administrator.ts';
import { deleteDefaultApiTokens } from './administrators/delete-default-api-tokens.ts';
import { desk } from './desk/desk.ts';
import { keepAdministratorsIndonesian } from './language/keep-administrators-indonesian.ts';
import { nameDefaults } from './language/name-defaults.ts';
import { namePermissionSubjects } from './language/name-permission-subjects.ts';
import { namePermissions } from './language/name-permissions.ts';
import { translateErrors } from './language/translate-errors.ts';
import { applyLabels } from './labels/apply-labels.ts';
import { createListIndexes } from './labels/create-list-indexes.ts';
import { registerPublishRules, separatePublishing } from './publish-rules/publish-rules.ts';
import { startAlertsAtOnce } from './publish-rules/start-at-once.ts';
import { Publishing } from './publishing/publishing.ts';
import { clearScheduleMiddleware } from './schedule/clear-schedule.ts';
import { Schedule } from './schedule/schedule.ts';
import { createSlugIndexes } from './slugs/create-slug-indexes.ts';
import { keepSlugsUnique } from './slugs/unique-slugs.ts';
import { keepOriginalsOnly } from './uploads/keep-originals-only.ts';
import { takeInFiles } from './uploads/take-in-files.ts';

/** Only wires: each call's file says what it does. */
export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    translateErrors(strapi);
    // A publish begins outside of what judges and records it, is checked inside, and last of all uses up its time.
    strapi.documents.use(separatePublishing(strapi, (work) => strapi.get<Publishing>('publishing').outbox.inTransaction(work)));
    await desk.register(strapi);
    strapi.documents.use(keepSlugsUnique(strapi));
    strapi.documents.use(startAlertsAtOnce);
    const publishing = new Publishing(strapi);
    strapi.add('publishing', publishing);
    registerPublishRules(strapi);
    await publishing.registerPermissions();
    strapi.documents.use(clearScheduleMiddleware(strapi));
    strapi.add('schedule', new Schedule(strapi, publishing.outbox));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createSlugIndexes(strapi);
    await keepAdministratorsIndonesian(strapi);
    await createFirstAdministrator(strapi);
    await deleteDefaultApiTokens(strapi);
    await keepOriginalsOnly(strapi);
    takeInFiles(strapi);
    await applyLabels(strapi);
    await createListIndexes(strapi);
    namePermissions(strapi);
    namePermissionSubjects(strapi);
    await nameDefaults(strapi);
    await desk.bootstrap(strapi);
    await strapi.get<Publishing>('publishing').start();
    strapi.get<Schedule>('schedule').start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await desk.destroy(strapi);
    await strapi.get<Schedule>('schedule').stop();
    await strapi.get<Publishing>('publishing').stop();
  },
};
