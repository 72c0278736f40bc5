import { byTitle } from '../../format/compare-words.ts';
import type { Place } from '../contract/place.ts';
import { defineView } from '../view.ts';

export type PlaceLink = Pick<Place, 'id' | 'slug' | 'title' | 'kind'>;
export type PlaceCard = PlaceLink & Pick<Place, 'summary' | 'district' | 'village' | 'address' | 'sampleData'>;

const toLink = ({ id, slug, title, kind }: Place): PlaceLink => ({ id, slug, title, kind });
const toCard = (place: Place): PlaceCard => ({
  ...toLink(place),
  summary: place.summary,
  district: place.district,
  village: place.village,
  address: place.address,
  sampleData: place.sampleData,
});

export const placeBySlug = defineView({ name: 'place-by-slug', type: 'place', keys: ({ slug }) => [slug] });
/** All that the address of a place is made from. */
export const placeLinkBySlug = defineView({ name: 'place-link-by-slug', type: 'place', keys: ({ slug }) => [slug], select: toLink });
export const placeLinkById = defineView({ name: 'place-link-by-id', type: 'place', keys: ({ id }) => [id], select: toLink });
/** An office or counter as other pages show it: one source for its address and hours. */
export const placeContactById = defineView({
  name: 'place-contact-by-id',
  type: 'place',
  keys: ({ id }) => [id],
  select: (place) => ({
    ...toLink(place),
    address: place.address,
    village: place.village,
    district: place.district,
    latitude: place.latitude,
    longitude: place.longitude,
    phone: place.phone,
    openingHours: place.openingHours,
  }),
});
export const placesByKind = defineView({
  name: 'places-by-kind',
  type: 'place',
  keys: ({ kind }) => [kind],
  select: toCard,
  compare: byTitle,
});
export const placesByDistrict = defineView({
  name: 'places-by-district',
  type: 'place',
  keys: ({ district }) => (district ? [district] : []),
  select: toCard,
  compare: byTitle,
});
/** How many places of a kind there are where: nothing that a new name or text would change. */
export const placeCounts = defineView({
  name: 'place-counts',
  type: 'place',
  keys: () => ['all'],
  select: ({ kind, district, sampleData }) => ({ kind, district, sampleData }),
});
