import { districtPath } from './paths.ts';
import { allDistricts } from './queries/districts.ts';

/** The kecamatan for the map and its list, by their bare names. */
export function listDistricts(): { id: string; code: string; name: string; href: string; villages: { code: string; name: string }[] }[] {
  return allDistricts
    .list('all')
    .map(({ id, code, slug, title, villages }) => ({ id, code, name: bareDistrictName(title), href: districtPath(slug), villages }));
}

/** `Kecamatan Wara Utara` as `Wara Utara`. */
export function bareDistrictName(title: string): string {
  return title.replace(/^Kecamatan /, '');
}
