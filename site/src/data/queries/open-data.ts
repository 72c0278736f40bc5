import { compareCodes } from '../../format/compare-codes.ts';
import { defineView } from '../view.ts';

/* The rows of the datasets under /data/, each with what its table tells and no more. */
const all = (): string[] => ['all'];
const bySlug = (a: { slug: string }, b: { slug: string }): number => compareCodes(a.slug, b.slug);

export const openServices = defineView({
  name: 'open-services',
  type: 'service',
  keys: all,
  select: (service) => ({
    slug: service.slug,
    title: service.title,
    summary: service.summary,
    keywords: service.keywords,
    dimensions: service.dimensions,
    agency: service.agency,
    audience: service.audience,
    channel: service.channel,
    onlineUrl: service.onlineUrl,
    requirements: service.requirements,
    steps: service.steps,
    duration: service.duration,
    fee: service.fee,
    product: service.product,
    status: service.status,
    isReferral: service.isReferral,
    referralAgency: service.referralAgency,
    referralUrl: service.referralUrl,
    updatedOn: service.updatedOn,
    lastReviewedOn: service.lastReviewedOn,
    sampleData: service.sampleData,
  }),
  compare: bySlug,
});
export const openQuickWins = defineView({
  name: 'open-quick-wins',
  type: 'quick-win',
  keys: all,
  select: (quickWin) => ({
    slug: quickWin.slug,
    title: quickWin.title,
    summary: quickWin.summary,
    dimension: quickWin.dimension,
    subDimension: quickWin.subDimension,
    agency: quickWin.agency,
    startYear: quickWin.startYear,
    endYear: quickWin.endYear,
    status: quickWin.status,
    problem: quickWin.problem,
    solution: quickWin.solution,
    outputs: quickWin.outputs,
    targets: quickWin.targets.map(({ year, percent }) => ({ year, percent })),
    budgets: quickWin.budgets.map(({ year, planned, realised }) => ({ year, planned, realised })),
    updatedOn: quickWin.updatedOn,
    sampleData: quickWin.sampleData,
  }),
  compare: bySlug,
});
export const openProgress = defineView({
  name: 'open-progress',
  type: 'progress-record',
  keys: all,
  select: ({ id, slug, quickWin, date, percent, source, note, corrects, sampleData }) => ({
    id,
    slug,
    quickWin,
    date,
    percent,
    source,
    note,
    corrects,
    sampleData,
  }),
  compare: (a, b) => compareCodes(a.date, b.date) || bySlug(a, b),
});
export const openPlaces = defineView({
  name: 'open-places',
  type: 'place',
  keys: all,
  select: (place) => ({
    slug: place.slug,
    title: place.title,
    kind: place.kind,
    district: place.district,
    village: place.village,
    address: place.address,
    latitude: place.latitude,
    longitude: place.longitude,
    phone: place.phone,
    website: place.website,
    openingHours: place.openingHours,
    fee: place.fee,
    updatedOn: place.updatedOn,
    sampleData: place.sampleData,
  }),
  compare: bySlug,
});
/** What a table of places tells of their district. */
export const openDistricts = defineView({
  name: 'open-districts',
  type: 'district',
  keys: ({ id }) => [id],
  select: ({ title, code }) => ({ title, code }),
});

export interface OpenDataMark {
  updatedOn?: string;
  sampleData: boolean;
}
/** How many rows there are, when one last changed, and whether there are samples: all that the page /data/ tells of them. */
const toMark = ({ updatedOn, sampleData }: OpenDataMark): OpenDataMark => ({ updatedOn, sampleData });
export const serviceMarks = defineView({ name: 'open-data-marks-service', type: 'service', keys: all, select: toMark });
export const quickWinMarks = defineView({ name: 'open-data-marks-quick-win', type: 'quick-win', keys: all, select: toMark });
export const progressMarks = defineView({ name: 'open-data-marks-progress-record', type: 'progress-record', keys: all, select: toMark });
export const placeMarks = defineView({ name: 'open-data-marks-place', type: 'place', keys: all, select: toMark });
export const contactMarks = defineView({ name: 'open-data-marks-emergency-contact', type: 'emergency-contact', keys: all, select: toMark });
