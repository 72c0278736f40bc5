import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { witaDay } from '../../serializer/wita-day.ts';
import { findAgencyTitles, type Viewer } from '../attention/list-attention.ts';
import { deskRoute } from '../desk-route.ts';
import { isBoundToAgency } from '../roles/rights.ts';
import { groupAssignments, type BoardColumn } from './board.ts';
import { listAssignments } from './list-assignments.ts';
import { maySeeAssignment } from './may-see-assignment.ts';
import { readDigest } from './read-digest.ts';

const boardQuery = z.object({ group: z.enum(['agency', 'obstacle']).default('agency'), done: z.literal('ya').optional() });
const digestQuery = z.object({ month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/) });

export interface Board {
  columns: BoardColumn[];
  agencies: { id: string; title: string }[];
  /** Of the columns' entries, those the person may open: `null` is all of them. */
  opensOnlyOf: string | null;
}

/** Decisions of meetings and actions of quick wins, for whoever may read both. */
export function coordinationRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = deskRoute(strapi);
  return [
    route('GET', 'coordination', async (context, person) => {
      const query = boardQuery.safeParse(context.query);
      if (!query.success) return context.badRequest('Saringan ini tidak benar.');
      if (!mayRead(context.state.userAbility as ReadAbility)) return context.forbidden();
      const { group, done } = query.data;
      const assignments = (await listAssignments(strapi, { isOpen: done === undefined })).filter((each) => maySeeAssignment(person, each));
      const agencies = [...(await findAgencyTitles(strapi))].map(([id, title]) => ({ id, title }));
      const opensOnlyOf = isBoundToAgency(person, 'event') ? (person.agency ?? '') : null;
      const columns = groupAssignments(assignments, group, witaDay(new Date()));
      context.body = { data: { columns, agencies, opensOnlyOf } satisfies Board };
    }),
    route('GET', 'digest', async (context, person) => {
      const query = digestQuery.safeParse(context.query);
      if (!query.success) return context.badRequest('Bulan ini tidak benar.');
      if (!mayRead(context.state.userAbility as ReadAbility)) return context.forbidden();
      const ability = context.state.userAbility as Viewer['ability'];
      context.body = { data: await readDigest(strapi, { person, ability }, query.data.month, new Date()) };
    }),
  ];
}

interface ReadAbility {
  can(action: string, subject: string): boolean;
}
function mayRead(ability: ReadAbility): boolean {
  return ['api::event.event', 'api::quick-win.quick-win'].every((uid) => ability.can('plugin::content-manager.explorer.read', uid));
}
