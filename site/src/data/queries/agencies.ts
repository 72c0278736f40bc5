import { byTitle } from '../../format/compare-words.ts';
import type { Agency } from '../contract/agency.ts';
import { defineView } from '../view.ts';

export type AgencyLink = Pick<Agency, 'id' | 'slug' | 'title' | 'shortName'>;
export type AgencyCard = AgencyLink & Pick<Agency, 'summary' | 'kind' | 'status' | 'sampleData'>;

const toLink = ({ id, slug, title, shortName }: Agency): AgencyLink => ({ id, slug, title, shortName });

export const agencyBySlug = defineView({ name: 'agency-by-slug', type: 'agency', keys: ({ slug }) => [slug] });
export const agencyLinkById = defineView({ name: 'agency-link-by-id', type: 'agency', keys: ({ id }) => [id], select: toLink });
/** The agency that answers for the text of an entry. */
export function findOwner({ ownerAgency }: { ownerAgency?: string }): AgencyLink | undefined {
  return ownerAgency === undefined ? undefined : agencyLinkById.find(ownerAgency);
}
export const allAgencies = defineView({
  name: 'all-agencies',
  type: 'agency',
  keys: () => ['all'],
  select: (agency): AgencyCard => ({
    ...toLink(agency),
    summary: agency.summary,
    kind: agency.kind,
    status: agency.status,
    sampleData: agency.sampleData,
  }),
  compare: byTitle,
});
/** Who became part of this agency. */
export const agenciesMergedInto = defineView({
  name: 'agencies-merged-into',
  type: 'agency',
  keys: ({ mergedInto }) => (mergedInto ? [mergedInto] : []),
  select: toLink,
  compare: byTitle,
});
/** How to reach an agency: kept once on the agency, shown with every service it gives. */
export const agencyContactById = defineView({
  name: 'agency-contact-by-id',
  type: 'agency',
  keys: ({ id }) => [id],
  select: (agency) => ({
    ...toLink(agency),
    place: agency.place,
    phone: agency.phone,
    whatsapp: agency.whatsapp,
    email: agency.email,
    openingHours: agency.openingHours,
  }),
});
