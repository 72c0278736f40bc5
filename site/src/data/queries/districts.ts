import { byTitle } from '../../format/compare-words.ts';
import type { District } from '../contract/place.ts';
import { defineView } from '../view.ts';

export type DistrictLink = Pick<District, 'id' | 'slug' | 'title'>;
export type DistrictCard = DistrictLink & Pick<District, 'code' | 'villages' | 'sampleData'>;

export const districtBySlug = defineView({ name: 'district-by-slug', type: 'district', keys: ({ slug }) => [slug] });
export const districtLinkById = defineView({
  name: 'district-link-by-id',
  type: 'district',
  keys: ({ id }) => [id],
  select: ({ id, slug, title }): DistrictLink => ({ id, slug, title }),
});
export const allDistricts = defineView({
  name: 'all-districts',
  type: 'district',
  keys: () => ['all'],
  select: ({ id, slug, title, code, villages, sampleData }): DistrictCard => ({ id, slug, title, code, villages, sampleData }),
  compare: byTitle,
});
