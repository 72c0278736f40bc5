import { byTitle } from '../../format/compare-words.ts';
import type { Service } from '../contract/service.ts';
import { letterOf } from '../../services/letters.ts';
import { defineView } from '../view.ts';

export type ServiceCard = Pick<
  Service,
  'id' | 'slug' | 'title' | 'summary' | 'agency' | 'channel' | 'status' | 'isReferral' | 'sampleData'
> & {
  isFree: boolean;
};

const toCard = ({ id, slug, title, summary, agency, channel, status, isReferral, sampleData, fee }: Service): ServiceCard => ({
  id,
  slug,
  title,
  summary,
  agency,
  channel,
  status,
  isReferral,
  sampleData,
  isFree: fee?.isFree ?? false,
});

export const serviceBySlug = defineView({ name: 'service-by-slug', type: 'service', keys: (service) => [service.slug] });
export const serviceCardById = defineView({ name: 'service-card-by-id', type: 'service', keys: (service) => [service.id], select: toCard });
export const allServices = defineView({ name: 'all-services', type: 'service', keys: () => ['all'], select: toCard, compare: byTitle });
export const servicesByAgency = defineView({
  name: 'services-by-agency',
  type: 'service',
  keys: (service) => (service.agency ? [service.agency] : []),
  select: toCard,
  compare: byTitle,
});
export const serviceLinkById = defineView({
  name: 'service-link-by-id',
  type: 'service',
  keys: ({ id }) => [id],
  select: ({ slug, title }) => ({ slug, title }),
});
export const serviceLinkBySlug = defineView({
  name: 'service-link-by-slug',
  type: 'service',
  keys: ({ slug }) => [slug],
  select: ({ slug, title }) => ({ slug, title }),
});
/** The list of all services, with what it can be narrowed by. */
export const serviceList = defineView({
  name: 'service-list',
  type: 'service',
  keys: () => ['all'],
  select: (service: Service) => ({ ...toCard(service), audience: service.audience }),
  compare: byTitle,
});
const wordsOf = ({ title, keywords }: Service): string[] => [
  title,
  ...keywords.filter((word) => word.toLowerCase() !== title.toLowerCase()),
];
/** The words residents use for a service, each under its letter of the A–Z. */
export const servicesByLetter = defineView({
  name: 'services-by-letter',
  type: 'service',
  keys: (service) => [...new Set(wordsOf(service).map(letterOf))],
  select: (service, letter) => ({
    slug: service.slug,
    title: service.title,
    sampleData: service.sampleData,
    words: wordsOf(service).filter((word) => letterOf(word) === letter),
  }),
});
export const servicesByDimension = defineView({
  name: 'services-by-dimension',
  type: 'service',
  keys: (service) => service.dimensions,
  select: toCard,
  compare: byTitle,
});
/** Services that name this regulation as a legal basis. */
export const servicesByRegulation = defineView({
  name: 'services-by-regulation',
  type: 'service',
  keys: (service) => service.legalBases.map(({ regulation }) => regulation),
  select: ({ slug, title }) => ({ slug, title }),
  compare: byTitle,
});
/** What to bring, for lists that put several services together. */
export const serviceRequirementsById = defineView({
  name: 'service-requirements-by-id',
  type: 'service',
  keys: ({ id }) => [id],
  select: ({ slug, title, requirements }) => ({ slug, title, requirements }),
});
export const allServiceRequirements = defineView({
  name: 'all-service-requirements',
  type: 'service',
  keys: () => ['all'],
  select: ({ slug, title, requirements, sampleData }) => ({ slug, title, requirements, sampleData }),
  compare: byTitle,
});
