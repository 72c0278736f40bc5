import type { EventCard } from './queries/events.ts';
import { eventPath } from './paths.ts';
import { placeLinkById } from './queries/places.ts';

/** An event in a list: where it is comes from its place, or from what the editor wrote. */
export function toEventItem({ slug, place, placeText, ...event }: EventCard) {
  return { ...event, href: eventPath(slug), place: findPlaceName(place, placeText) };
}

export function findPlaceName(place: string | undefined, placeText: string | undefined): string | undefined {
  return (place ? placeLinkById.find(place)?.title : undefined) ?? placeText;
}
