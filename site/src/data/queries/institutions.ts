import type { Institution } from '../contract/governance.ts';
import { defineView } from '../view.ts';

export type InstitutionCard = Pick<Institution, 'id' | 'slug' | 'title' | 'summary' | 'role' | 'order' | 'sampleData'>;

const toCard = ({ id, slug, title, summary, role, order, sampleData }: Institution): InstitutionCard => ({
  id,
  slug,
  title,
  summary,
  role,
  order,
  sampleData,
});
const byOrder = (a: InstitutionCard, b: InstitutionCard): number => a.order - b.order;

export const institutionBySlug = defineView({ name: 'institution-by-slug', type: 'institution', keys: ({ slug }) => [slug] });
export const allInstitutions = defineView({
  name: 'all-institutions',
  type: 'institution',
  keys: () => ['all'],
  select: toCard,
  compare: byOrder,
});
/** Institutions that rest on this regulation. */
export const institutionsByRegulation = defineView({
  name: 'institutions-by-regulation',
  type: 'institution',
  keys: ({ legalBases }) => legalBases.map(({ regulation }) => regulation),
  select: ({ slug, title, order }) => ({ slug, title, order }),
  compare: (a, b) => a.order - b.order,
});
