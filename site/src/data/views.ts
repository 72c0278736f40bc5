import * as agencies from './queries/agencies.ts';
import * as awards from './queries/awards.ts';
import * as dimensions from './queries/dimensions.ts';
import * as districts from './queries/districts.ts';
import * as emergencyContacts from './queries/emergency-contacts.ts';
import * as events from './queries/events.ts';
import * as files from './queries/files.ts';
import * as glossaryTerms from './queries/glossary-terms.ts';
import * as homePage from './queries/home-page.ts';
import * as indexScores from './queries/index-scores.ts';
import * as institutions from './queries/institutions.ts';
import * as lifeEvents from './queries/life-events.ts';
import * as masterplan from './queries/masterplan.ts';
import * as newsItems from './queries/news-items.ts';
import * as offlineReading from './queries/offline-reading.ts';
import * as openData from './queries/open-data.ts';
import * as pages from './queries/pages.ts';
import * as places from './queries/places.ts';
import * as progressRecords from './queries/progress-records.ts';
import * as publicInformation from './queries/public-information.ts';
import * as quickWins from './queries/quick-wins.ts';
import * as redirects from './queries/redirects.ts';
import * as regulations from './queries/regulations.ts';
import * as satisfactionSurveys from './queries/satisfaction-surveys.ts';
import * as search from './queries/search-views.ts';
import * as services from './queries/services.ts';
import * as siteFrame from './queries/site-frame.ts';
import * as sitemap from './queries/sitemap.ts';
import type { AnyViewDefinition, View } from './view.ts';

/** Every view of every query file; the store keeps an index for each. */
export const views: readonly AnyViewDefinition[] = [
  agencies,
  awards,
  dimensions,
  districts,
  emergencyContacts,
  events,
  files,
  glossaryTerms,
  homePage,
  indexScores,
  institutions,
  lifeEvents,
  masterplan,
  newsItems,
  offlineReading,
  openData,
  pages,
  places,
  progressRecords,
  publicInformation,
  quickWins,
  redirects,
  regulations,
  satisfactionSurveys,
  search,
  services,
  siteFrame,
  sitemap,
].flatMap((queries) =>
  Object.values(queries as Record<string, unknown>)
    .filter(isView)
    .map(({ definition }) => definition),
);

function isView(value: unknown): value is View<unknown> {
  return typeof value === 'object' && value !== null && 'definition' in value;
}
