import type { Core } from '@strapi/strapi';
import { deskRoute } from '../desk-route.ts';
import { attentionQuery, listAttention, type Viewer } from './list-attention.ts';

export function attentionRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  const route = deskRoute(strapi);
  return [
    route('GET', 'attention', async (context, person) => {
      const query = attentionQuery.safeParse(context.query);
      if (!query.success) return context.badRequest('Saringan ini tidak benar.');
      const ability = context.state.userAbility as Viewer['ability'];
      context.body = { data: await listAttention(strapi, { person, ability }, query.data, new Date()) };
    }),
  ];
}
