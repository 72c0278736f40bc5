import type { TypeLabels } from './type-labels.ts';
import { award, glossaryTerm, indexScore, publicInformation, regulation, satisfactionSurvey } from './types/governance.ts';
import { alert, emergencyContact, event, lifeEvent, newsItem } from './types/news.ts';
import { agency, district, institution, place } from './types/organisation.ts';
import { dimension, masterplanBook, masterplanChapter, progressRecord, quickWin } from './types/programme.ts';
import { service } from './types/service.ts';
import { feedback, homePage, page, redirect, siteSettings } from './types/site-wide.ts';

/** The labels of every type editors see, by its singular name. */
export const typeLabels: Readonly<Record<string, TypeLabels>> = {
  agency,
  alert,
  award,
  dimension,
  district,
  'emergency-contact': emergencyContact,
  event,
  feedback,
  'glossary-term': glossaryTerm,
  'home-page': homePage,
  'index-score': indexScore,
  institution,
  'life-event': lifeEvent,
  'masterplan-book': masterplanBook,
  'masterplan-chapter': masterplanChapter,
  'news-item': newsItem,
  page,
  place,
  'progress-record': progressRecord,
  'public-information': publicInformation,
  'quick-win': quickWin,
  redirect,
  regulation,
  'satisfaction-survey': satisfactionSurvey,
  service,
  'site-settings': siteSettings,
};
