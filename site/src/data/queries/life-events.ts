import type { LifeEvent } from '../contract/life-event.ts';
import { defineView } from '../view.ts';

export type LifeEventLink = Pick<LifeEvent, 'id' | 'slug' | 'title' | 'icon' | 'order'>;

const toLink = ({ id, slug, title, icon, order }: LifeEvent): LifeEventLink => ({ id, slug, title, icon, order });
const byOrder = (a: LifeEventLink, b: LifeEventLink): number => a.order - b.order;

export const lifeEventBySlug = defineView({ name: 'life-event-by-slug', type: 'life-event', keys: ({ slug }) => [slug] });
export const allLifeEvents = defineView({
  name: 'all-life-events',
  type: 'life-event',
  keys: () => ['all'],
  select: toLink,
  compare: byOrder,
});
/** The life events a service belongs to. */
export const lifeEventsByService = defineView({
  name: 'life-events-by-service',
  type: 'life-event',
  keys: ({ services }) => services.map(({ service }) => service),
  select: toLink,
  compare: byOrder,
});
