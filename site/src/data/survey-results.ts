import type { SatisfactionSurvey } from './contract/governance.ts';
import type { FileEntry } from './contract/file.ts';
import { computeSatisfaction, type Satisfaction } from '../figures/satisfaction.ts';
import { findNamedAgency, type NamedAgency } from './named-agency.ts';
import { servicePath } from './paths.ts';
import { fileById } from './queries/files.ts';
import { serviceLinkById } from './queries/services.ts';

/** A survey with what is computed from it, and whom it was about. */
export interface SurveyResult {
  id: string;
  title: string;
  agency?: NamedAgency;
  /** Where the survey was about one service. */
  service?: { name: string; href: string };
  period: string;
  year: number;
  respondents: number;
  /** Undefined when nobody answered. */
  satisfaction?: Satisfaction;
  /** The full report. */
  report?: FileEntry;
  sampleData: boolean;
}

export function toSurveyResult(survey: SatisfactionSurvey): SurveyResult {
  const service = survey.service ? serviceLinkById.find(survey.service) : undefined;
  return {
    id: survey.id,
    title: survey.title,
    agency: findNamedAgency(survey.agency),
    service: service && { name: service.title, href: servicePath(service.slug) },
    period: survey.period,
    year: survey.year,
    respondents: survey.respondents,
    satisfaction: computeSatisfaction(survey),
    report: survey.report ? fileById.find(survey.report) : undefined,
    sampleData: survey.sampleData,
  };
}
