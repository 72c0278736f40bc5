import type { OpeningHours } from '../data/contract/components.ts';
import { phoneHref } from '../format/phone.ts';

/** A schema.org object as BaseLayout prints it. */
export type StructuredData = Record<string, unknown>;

export const city: StructuredData = { '@type': 'GovernmentOrganization', name: 'Pemerintah Kota Palopo' };
const schemaDays: Record<OpeningHours[number]['day'], string> = {
  senin: 'Monday',
  selasa: 'Tuesday',
  rabu: 'Wednesday',
  kamis: 'Thursday',
  jumat: 'Friday',
  sabtu: 'Saturday',
  minggu: 'Sunday',
};

/** `href` is the page's own address in full. */
export function newsArticleData(item: {
  href: string;
  title: string;
  summary?: string;
  publishedOn: string;
  updatedOn?: string;
  /** Addresses of its pictures in full. */
  images?: readonly string[];
}): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    description: item.summary,
    datePublished: item.publishedOn,
    dateModified: item.updatedOn,
    image: item.images,
    inLanguage: 'id',
    mainEntityOfPage: item.href,
    publisher: city,
  };
}

export function eventData(event: {
  href: string;
  title: string;
  summary?: string;
  startsAt: string;
  endsAt?: string;
  place?: string;
}): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: event.href,
    startDate: event.startsAt,
    endDate: event.endsAt,
    location: event.place === undefined ? undefined : { '@type': 'Place', name: event.place, address: 'Kota Palopo' },
    organizer: city,
  };
}

export function governmentOrganizationData(agency: {
  href: string;
  title: string;
  shortName: string;
  phone?: string;
  email?: string;
  address?: string;
  openingHours: OpeningHours;
}): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: agency.title,
    alternateName: agency.shortName === agency.title ? undefined : agency.shortName,
    url: agency.href,
    telephone: telephoneData(agency.phone),
    email: agency.email,
    address: agency.address,
    openingHoursSpecification: openingHoursData(agency.openingHours),
    parentOrganization: city,
  };
}

/** `+62471000000` */
export function telephoneData(phone: string | undefined): string | undefined {
  return phone === undefined ? undefined : phoneHref(phone).replace('tel:', '');
}

/** A day with a break has two spans, since schema.org knows no breaks. */
export function openingHoursData(hours: OpeningHours): StructuredData[] | undefined {
  if (hours.length === 0) return undefined;
  return hours.flatMap(({ day, opens, closes, breakStarts, breakEnds }) => {
    const spans =
      breakStarts && breakEnds
        ? [
            { opens, closes: breakStarts },
            { opens: breakEnds, closes },
          ]
        : [{ opens, closes }];
    return spans.map((span) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: schemaDays[day], ...span }));
  });
}
