import { placePath } from './paths.ts';
import type { PlaceCard } from './queries/places.ts';

export function toPlaceItem({ kind, slug, title, summary, address, sampleData }: PlaceCard) {
  return { href: placePath(kind, slug), title, summary, address, sampleData };
}
