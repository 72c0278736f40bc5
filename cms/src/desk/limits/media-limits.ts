import type { Core } from '@strapi/strapi';
import { listColleagues } from '../roles/own-agency-conditions.ts';
import { changesOnlyOwnUploads } from '../roles/rights.ts';
import { refusal } from '../refusal.ts';
import { guardRoute } from './guard-route.ts';

type Context = Parameters<Core.MiddlewareHandler>[0];
interface AdminUser {
  id: number;
  roles?: { code: string }[];
}

/** Requests on several files or on folders, where Strapi forgets the conditions of a permission. */
const unguarded = ['POST /actions/bulk-delete', 'POST /actions/bulk-move', 'PUT /folders/:id'];

/** Holds them to the limit of single files: who may change only what their agency uploaded does so here too. In the `register` phase. */
export function guardMediaRequests(strapi: Core.Strapi): void {
  for (const address of unguarded) guardRoute(strapi, 'upload', address, refuseForeign);

  async function refuseForeign(context: Context, next: () => Promise<unknown>): Promise<unknown> {
    const { id, roles = [] } = (context.state as { user: AdminUser }).user;
    if (!changesOnlyOwnUploads({ roles: roles.map(({ code }) => code) })) return next();
    const { fileIds = [], folderIds = [] } = (context.request.body ?? {}) as { fileIds?: unknown[]; folderIds?: unknown[] };
    const touchesFolders = folderIds.length > 0 || context.params.id !== undefined;
    if (touchesFolders || (await countForeign(strapi, fileIds, await listColleagues(strapi, id))) > 0) {
      throw refusal('Anda hanya dapat mengubah berkas yang diunggah perangkat daerah Anda sendiri.');
    }
    return next();
  }
}

async function countForeign(strapi: Core.Strapi, fileIds: readonly unknown[], colleagues: readonly number[]): Promise<number> {
  const files = (await strapi.db.query('plugin::upload.file').findMany({
    select: ['id'],
    where: { id: { $in: fileIds.map(Number) } },
    populate: { createdBy: { select: ['id'] } },
  })) as { createdBy: { id: number } | null }[];
  return files.filter(({ createdBy }) => !createdBy || !colleagues.includes(createdBy.id)).length;
}
