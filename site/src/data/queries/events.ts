import type { Event } from '../contract/event.ts';
import { witaDay } from '../clock.ts';
import { defineView } from '../view.ts';

export type EventCard = Pick<
  Event,
  'id' | 'slug' | 'title' | 'summary' | 'kind' | 'stage' | 'startsAt' | 'endsAt' | 'place' | 'placeText' | 'sampleData'
>;

const toCard = (event: Event): EventCard => ({
  id: event.id,
  slug: event.slug,
  title: event.title,
  summary: event.summary,
  kind: event.kind,
  stage: event.stage,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  place: event.place,
  placeText: event.placeText,
  sampleData: event.sampleData,
});
const newestFirst = (a: EventCard, b: EventCard): number => Date.parse(b.startsAt) - Date.parse(a.startsAt);

export const eventBySlug = defineView({ name: 'event-by-slug', type: 'event', keys: ({ slug }) => [slug] });
/** All events, newest first: ask with a limit. */
export const allEvents = defineView({
  name: 'all-events',
  type: 'event',
  keys: () => ['all'],
  select: toCard,
  compare: newestFirst,
});
/** By the WITA year in which they start. */
export const eventsByYear = defineView({
  name: 'events-by-year',
  type: 'event',
  keys: ({ startsAt }) => [witaDay(Date.parse(startsAt)).slice(0, 4)],
  select: toCard,
  compare: newestFirst,
});
