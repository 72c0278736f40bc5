import type { OpeningHours } from '../data/contract/components.ts';
import type { Service } from '../data/contract/service.ts';
import { audienceLabels } from '../labels.ts';
import { city, openingHoursData, telephoneData, type StructuredData } from './structured-data.ts';

interface ServiceSubject {
  /** The page's own address in full. */
  href: string;
  service: Service;
  /** The agency that gives it, with the address of its page in full. */
  agency?: { title: string; href: string };
  offices: readonly { name: string; address?: string; phone?: string; hours: OpeningHours; latitude?: number; longitude?: number }[];
}

export function governmentServiceData({ href, service, agency, offices }: ServiceSubject): StructuredData {
  const { title, summary, audience, fee, isReferral, referralAgency, referralUrl, onlineUrl } = service;
  const outside = referralAgency === undefined ? undefined : { '@type': 'GovernmentOrganization', name: referralAgency, url: referralUrl };
  const inside = agency && { '@type': 'GovernmentOrganization', name: agency.title, url: agency.href, parentOrganization: city };
  const channels = [
    ...(onlineUrl ? [{ '@type': 'ServiceChannel', serviceUrl: onlineUrl }] : []),
    ...offices.map((office) => ({ '@type': 'ServiceChannel', serviceLocation: placeData(office) })),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    description: summary,
    url: href,
    inLanguage: 'id',
    areaServed: { '@type': 'City', name: 'Kota Palopo' },
    provider: isReferral ? outside : inside,
    audience: audience.map((value) => ({ '@type': 'Audience', audienceType: audienceLabels[value] })),
    availableChannel: channels.length > 0 ? channels : undefined,
    offers: offersData(fee),
  };
}

function placeData({ name, address, phone, hours, latitude, longitude }: ServiceSubject['offices'][number]): StructuredData {
  return {
    '@type': 'GovernmentOffice',
    name,
    address,
    telephone: telephoneData(phone),
    openingHoursSpecification: openingHoursData(hours),
    geo: latitude === undefined || longitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** What it costs; nothing where nobody told. */
function offersData(fee: Service['fee']): StructuredData[] | undefined {
  if (!fee) return undefined;
  if (fee.isFree) return [{ '@type': 'Offer', price: 0, priceCurrency: 'IDR' }];
  if (fee.rows.length === 0) return undefined;
  return fee.rows.map(({ item, amount }) => ({ '@type': 'Offer', name: item, price: amount, priceCurrency: 'IDR' }));
}
