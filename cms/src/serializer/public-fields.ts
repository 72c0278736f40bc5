/**
 * What may leave the cms, type by type. It is an allow-list: an attribute that is not named here has no way out, whoever
 * adds it to a schema. A test holds it against the contract between cms and site.
 */
export interface PublicFields {
  [attribute: string]: true | PublicFields | PublicBlocks;
}
/** The blocks of a dynamic zone, by component. */
export class PublicBlocks {
  readonly byComponent: Readonly<Record<string, PublicFields>>;
  constructor(byComponent: Record<string, PublicFields>) {
    this.byComponent = byComponent;
  }
}

/** Attributes that are public as they are by name; components with the list of theirs. */
function only(...parts: (string | PublicFields)[]): PublicFields {
  return Object.assign({}, ...parts.map((part) => (typeof part === 'string' ? { [part]: true } : part))) as PublicFields;
}

/**
 * On every type. `id`, `updatedOn` and `changeLog` are made by the cms, and of the `editorial` component only the three
 * attributes of `publicEditorialFields` are taken, one level up.
 */
const everywhere = only('slug', 'title', 'summary', 'sampleData', 'ownerAgency');
export const publicEditorialFields = only('responsiblePosition', 'lastReviewedOn', 'reviewDueOn');

const openingHours = only('day', 'opens', 'closes', 'breakStarts', 'breakEnds');
const legalBasis = only('regulation', 'article');
const download = only('label', 'file');
const question = only('question', 'answer');
const linkRow = only('label', 'href');

const ofType: Record<string, PublicFields> = {
  agency: only(
    ...['shortName', 'kind', 'status', 'validFrom', 'validTo', 'mergedInto', 'formerSlugs', 'place'],
    ...['phone', 'whatsapp', 'email', 'website'],
    { openingHours, serviceCharter: only('text', 'position', 'date', 'file') },
  ),
  alert: only('level', 'text', 'link', 'startsAt', 'endsAt'),
  award: only('year', 'giver', 'place', 'file'),
  dimension: only('order', 'gloss', 'goal', 'icon', {
    subDimensions: only('name', 'about'),
    gaps: only('aspect', 'current', 'future', 'gap'),
    swot: only('strengths', 'weaknesses', 'opportunities', 'threats'),
  }),
  district: only('code', 'office', { villages: only('code', 'name') }),
  'emergency-contact': only('number', 'purpose', 'hours', 'confirmedForPalopo', 'order'),
  event: only('kind', 'stage', 'startsAt', 'endsAt', 'place', 'placeText', 'body', 'minutes', {
    decisions: only('decision', 'agency', 'due', 'status'),
    documents: download,
  }),
  'glossary-term': only('meaning', 'synonyms'),
  'home-page': only('featuredServices', 'featuredQuickWins', { sections: only('kind', 'heading') }),
  'index-score': only('indexName', 'value', 'predicate', 'year', 'instrument', 'source'),
  institution: only('order', 'role', 'tasks', {
    legalBases: legalBasis,
    members: only('position', 'function'),
    divisions: only('name', 'tasks'),
  }),
  'life-event': only('order', 'icon', { services: only('service', 'reason') }),
  'masterplan-book': only('number', 'period', 'cover', { files: download }),
  'masterplan-chapter': only('book', 'order', 'kind', 'body', 'pages', 'extract'),
  'news-item': only('publishedOn', 'kind', 'body', 'cover', 'gallery', 'dimensions', 'agencies', 'services'),
  page: only('kind', 'order', {
    blocks: new PublicBlocks({
      'page.rich-text': only('body'),
      'page.steps': only('heading', { steps: only('title', 'text', 'picture') }),
      'page.callout': only('tone', 'heading', 'body'),
      'page.figure': only('picture', 'caption'),
      'page.downloads': only('heading', { rows: download }),
      'page.questions': only('heading', { rows: question }),
    }),
  }),
  place: only(...['kind', 'district', 'village', 'latitude', 'longitude', 'address', 'phone', 'website', 'fee', 'photo', 'body'], {
    openingHours,
  }),
  'progress-record': only('quickWin', 'date', 'percent', 'source', 'note', 'photo', 'corrects'),
  'public-information': only('category', 'agency', 'legalReason', 'exclusionPeriod', { files: download }),
  'quick-win': only('dimension', 'subDimension', 'agency', 'startYear', 'endYear', 'problem', 'solution', 'outputs', 'status', {
    legalBases: legalBasis,
    source: only('book', 'chapter', 'pages'),
    targets: only('year', 'percent', 'note'),
    budgets: only('year', 'source', 'planned', 'realised'),
    risks: only('risk', 'likelihood', 'impact', 'mitigation', 'owner'),
    actions: only('activity', 'agency', 'due', 'status', 'obstacle'),
  }),
  redirect: only('from', 'to'),
  regulation: only(...['kind', 'number', 'year', 'level', 'about', 'status', 'amends', 'revokes', 'issuedOn', 'file', 'externalUrl']),
  'satisfaction-survey': only(
    ...['agency', 'service', 'period', 'year', 'respondents', 'report'],
    ...['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9'],
  ),
  service: only(
    ...['keywords', 'dimensions', 'agency', 'audience', 'channel', 'onlineUrl', 'product', 'complaints'],
    ...['facilities', 'staffCompetence', 'internalOversight', 'staffCount', 'serviceGuarantee', 'securityGuarantee'],
    ...['performanceEvaluation', 'places', 'status', 'statusNote', 'relatedServices'],
    ...['isReferral', 'referralAgency', 'referralUrl'],
    {
      requirements: only('text', 'form', 'count', 'condition', 'note'),
      steps: only('title', 'text'),
      duration: only('text', 'workingDays'),
      fee: only('isFree', 'note', { rows: only('item', 'amount', 'unit', 'note') }),
      legalBases: legalBasis,
      forms: download,
      questions: question,
    },
  ),
  'site-settings': only('tagline', 'address', 'phone', 'whatsapp', 'email', 'complaintsUrl', 'offlineReading', {
    navigation: linkRow,
    footerGroups: only('heading', { links: linkRow }),
    socialLinks: linkRow,
  }),
};

/** The public attributes by type; a type without a list is private altogether. */
export const publicFields: ReadonlyMap<string, PublicFields> = new Map(
  Object.entries(ofType).map(([type, fields]) => [type, { ...everywhere, ...fields }]),
);

/** `service` for `api::service.service`, if that type is public. */
export function publicTypeOf(uid: string): string | undefined {
  const type = uid.startsWith('api::') ? uid.slice(uid.indexOf('.') + 1) : '';
  return publicFields.has(type) ? type : undefined;
}
/** The uid of a public type: api and type carry the same name. */
export function uidOf(type: string): string {
  return `api::${type}.${type}`;
}
