import type { Service } from '../data/contract/service.ts';
import { requirementInWords, serviceFactRows } from './service-facts.ts';

/** Enough for SMS gateways, slow chats and notice boards; no phone pays much for it. */
export const serviceTextLimitBytes = 1024;

export interface ServiceTextInput {
  service: Service;
  /** Where to go: the first office, or the agency. */
  place?: string;
  /** Absolute address of the service's page. */
  url: string;
}

/**
 * A service as plain text of at most 1 kB. What does not fit is left out from the end, a whole line at a time, and the
 * text then says where the rest is; cost, place and address of the page always stay.
 */
export function serviceAsText({ service, place, url }: ServiceTextInput): string {
  const head = [service.title.toUpperCase(), ...factLines(service, place), ''];
  const body = [
    ...listed('BAWA:', service.requirements.map(requirementInWords), (text) => `- ${text}`),
    ...listed(
      'CARA:',
      service.steps.map(({ title }) => title),
      (text, index) => `${index + 1}. ${text}`,
    ),
  ];
  const foot = ['', `Lengkap: ${url}`];
  const cut = '(selengkapnya di halaman layanan)';
  for (let kept = body.length; kept >= 0; kept--) {
    const text = [...head, ...body.slice(0, kept), ...(kept < body.length ? [cut] : []), ...foot].join('\n') + '\n';
    if (Buffer.byteLength(text) <= serviceTextLimitBytes) return text;
  }
  return `${service.title}\n${url}\n`;
}

/** What goes along with the link when a resident passes a service on through WhatsApp. */
export function serviceShareText({ service, place, url }: ServiceTextInput): string {
  return [`*${service.title}*`, ...factLines(service, place), url].join('\n');
}

function factLines(service: Service, place: string | undefined): string[] {
  return serviceFactRows(service, place).map(({ label, value }) => `${label}: ${value}`);
}

function listed(heading: string, items: string[], line: (text: string, index: number) => string): string[] {
  return items.length === 0 ? [] : [heading, ...items.map(line)];
}
