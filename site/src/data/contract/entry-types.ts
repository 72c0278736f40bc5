import { type z } from 'zod';
import { agencySchema } from './agency.ts';
import { dimensionSchema } from './dimension.ts';
import { alertSchema, emergencyContactSchema } from './emergency.ts';
import { eventSchema } from './event.ts';
import { fileSchema } from './file.ts';
import {
  awardSchema,
  glossaryTermSchema,
  indexScoreSchema,
  institutionSchema,
  publicInformationSchema,
  satisfactionSurveySchema,
} from './governance.ts';
import { lifeEventSchema } from './life-event.ts';
import { masterplanBookSchema, masterplanChapterSchema } from './masterplan.ts';
import { newsItemSchema } from './news-item.ts';
import { pageSchema } from './page.ts';
import { districtSchema, placeSchema } from './place.ts';
import { progressRecordSchema } from './progress-record.ts';
import { quickWinSchema } from './quick-win.ts';
import { regulationSchema } from './regulation.ts';
import { serviceSchema } from './service.ts';
import { homePageSchema, redirectSchema, siteSettingsSchema } from './site-wide.ts';

/** The contract between cms and site: every public type with its schema. Names equal the Strapi singular names. */
export const entrySchemas = {
  agency: agencySchema,
  alert: alertSchema,
  award: awardSchema,
  dimension: dimensionSchema,
  district: districtSchema,
  'emergency-contact': emergencyContactSchema,
  event: eventSchema,
  file: fileSchema,
  'glossary-term': glossaryTermSchema,
  'home-page': homePageSchema,
  'index-score': indexScoreSchema,
  institution: institutionSchema,
  'life-event': lifeEventSchema,
  'masterplan-book': masterplanBookSchema,
  'masterplan-chapter': masterplanChapterSchema,
  'news-item': newsItemSchema,
  page: pageSchema,
  place: placeSchema,
  'progress-record': progressRecordSchema,
  'public-information': publicInformationSchema,
  'quick-win': quickWinSchema,
  redirect: redirectSchema,
  regulation: regulationSchema,
  'satisfaction-survey': satisfactionSurveySchema,
  service: serviceSchema,
  'site-settings': siteSettingsSchema,
} as const;

export type EntryType = keyof typeof entrySchemas;
export type EntryOf<Type extends EntryType> = z.infer<(typeof entrySchemas)[Type]>;
export const entryTypes = Object.keys(entrySchemas) as EntryType[];
