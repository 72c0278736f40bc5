const surveyElements = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `u${number}`);

/** Of every type that is published. */
const always = ['title', 'slug'];

/** What an entry must have to be published, whatever else it says. Rules that depend on other fields are in `rules/`. */
const ofType: Readonly<Record<string, readonly string[]>> = {
  agency: ['shortName', 'kind', 'standing'],
  alert: ['level', 'text', 'startsAt', 'endsAt'],
  award: ['year', 'giver'],
  dimension: ['order', 'gloss', 'goal', 'subDimensions'],
  district: ['code', 'villages'],
  'emergency-contact': ['number', 'purpose', 'confirmedForPalopo', 'order'],
  event: ['kind', 'startsAt'],
  'glossary-term': ['meaning'],
  'home-page': ['sections'],
  'index-score': ['indexName', 'value', 'predicate', 'year', 'instrument', 'source'],
  institution: ['role', 'legalBases'],
  'life-event': ['order', 'services'],
  'masterplan-book': ['number'],
  'masterplan-chapter': ['book', 'order', 'kind', 'body'],
  'news-item': ['publishedOn', 'kind', 'body'],
  page: ['kind'],
  place: ['kind'],
  'progress-record': ['quickWin', 'date', 'percent', 'source'],
  'public-information': ['category'],
  'quick-win': ['dimension', 'agency', 'startYear', 'endYear', 'standing'],
  redirect: ['from', 'to'],
  regulation: ['kind', 'number', 'level', 'about', 'standing'],
  'satisfaction-survey': ['agency', 'period', 'year', 'respondents', ...surveyElements],
  service: ['keywords', 'dimensions', 'channel', 'standing'],
  'site-settings': ['navigation', 'complaintsUrl'],
};

/** The same of each row an editor has added. */
const ofComponent: Readonly<Record<string, readonly string[]>> = {
  'agency.service-charter': ['text', 'position', 'date'],
  'dimension.gap': ['aspect', 'current', 'future', 'gap'],
  'dimension.sub-dimension': ['name'],
  'district.village': ['code', 'name'],
  'event.decision': ['decision', 'status'],
  'home.section': ['kind'],
  'institution.division': ['name'],
  'institution.member': ['position'],
  'life-event.service': ['service'],
  'page.callout': ['tone', 'body'],
  'page.downloads': ['rows'],
  'page.figure': ['picture'],
  'page.questions': ['rows'],
  'page.rich-text': ['body'],
  'page.step': ['title'],
  'page.steps': ['steps'],
  'quick-win.action': ['activity', 'status'],
  'quick-win.budget': ['year', 'source', 'planned'],
  'quick-win.risk': ['risk', 'likelihood', 'impact', 'mitigation'],
  'quick-win.target': ['year', 'percent'],
  'service.duration': ['text'],
  'service.fee-row': ['item', 'amount'],
  'service.requirement': ['text'],
  'service.step': ['title'],
  'shared.download': ['label', 'file'],
  'shared.legal-basis': ['regulation'],
  'shared.link': ['label', 'href'],
  'shared.opening-hours': ['day', 'opens', 'closes'],
  'shared.question': ['question', 'answer'],
  'site.footer-group': ['heading', 'links'],
};

/** `type` is the singular name; a type that is not published has none. */
export function requiredFieldsOfType(type: string): readonly string[] {
  const fields = ofType[type];
  return fields ? [...always, ...fields] : [];
}
export function requiredFieldsOfComponent(component: string): readonly string[] {
  return ofComponent[component] ?? [];
}
