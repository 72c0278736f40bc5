import { byTitle } from '../../format/compare-words.ts';
import type { Regulation } from '../contract/regulation.ts';
import { defineView } from '../view.ts';

export type RegulationLink = Pick<Regulation, 'id' | 'slug' | 'title' | 'about' | 'status'>;
export type RegulationCard = RegulationLink & Pick<Regulation, 'kind' | 'number' | 'year' | 'level' | 'sampleData'>;

const toLink = ({ id, slug, title, about, status }: Regulation): RegulationLink => ({ id, slug, title, about, status });
const toCard = (regulation: Regulation): RegulationCard => ({
  ...toLink(regulation),
  kind: regulation.kind,
  number: regulation.number,
  year: regulation.year,
  level: regulation.level,
  sampleData: regulation.sampleData,
});
/** Newest year first, those without a year last. */
const byYear = (a: RegulationCard, b: RegulationCard): number => (b.year ?? 0) - (a.year ?? 0) || byTitle(a, b);

export const regulationBySlug = defineView({ name: 'regulation-by-slug', type: 'regulation', keys: ({ slug }) => [slug] });
export const regulationLinkById = defineView({
  name: 'regulation-link-by-id',
  type: 'regulation',
  keys: ({ id }) => [id],
  select: toLink,
});
export const allRegulations = defineView({
  name: 'all-regulations',
  type: 'regulation',
  keys: () => ['all'],
  select: toCard,
  compare: byYear,
});
/** What amends this regulation. */
export const regulationsAmending = defineView({
  name: 'regulations-amending',
  type: 'regulation',
  keys: ({ amends }) => amends,
  select: toLink,
  compare: byTitle,
});
/** What revokes this regulation. */
export const regulationsRevoking = defineView({
  name: 'regulations-revoking',
  type: 'regulation',
  keys: ({ revokes }) => revokes,
  select: toLink,
  compare: byTitle,
});
