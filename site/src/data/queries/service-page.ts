import type { OpeningHours } from '../contract/components.ts';
import type { Place } from '../contract/place.ts';
import type { Service } from '../contract/service.ts';
import { findDownloads } from '../downloads.ts';
import { findAll } from '../find-all.ts';
import { agencyContactById, findOwner } from './agencies.ts';
import { lifeEventsByService } from './life-events.ts';
import { placeContactById } from './places.ts';
import { regulationLinkById } from './regulations.ts';
import { serviceBySlug, serviceLinkById } from './services.ts';

/** An office that gives a service, as its page shows it. */
export interface ServiceOffice {
  slug: string;
  kind: Place['kind'];
  name: string;
  address?: string;
  phone?: string;
  hours: OpeningHours;
  latitude?: number;
  longitude?: number;
}

/** A service with all that its page shows. What is not published is simply not there. */
export function findServicePage(slug: string) {
  const service = serviceBySlug.find(slug);
  if (!service) return undefined;
  const agency = service.agency === undefined ? undefined : agencyContactById.find(service.agency);
  return {
    service,
    agency,
    /** Who answers for the text of the page. */
    owner: findOwner({ ownerAgency: service.ownerAgency ?? service.agency }),
    offices: listServiceOffices(service, agency),
    legalBases: service.legalBases.flatMap(({ regulation, article }) => {
      const found = regulationLinkById.find(regulation);
      return found ? [{ ...found, article }] : [];
    }),
    forms: findDownloads(service.forms),
    related: findAll(serviceLinkById, service.relatedServices),
    lifeEvents: lifeEventsByService.list(service.id),
  };
}

/** Where to go: the places named on the service, or else the office of its agency, whose hours and phone it may leave out. */
export function listServiceOffices(service: Service, agency: ReturnType<typeof agencyContactById.find>): ServiceOffice[] {
  const ids = service.places.length > 0 ? service.places : agency?.place === undefined ? [] : [agency.place];
  return findAll(placeContactById, ids).map(({ id, slug, kind, title, address, village, phone, openingHours, latitude, longitude }) => {
    const itsAgency = id === agency?.place ? agency : undefined;
    return {
      slug,
      kind,
      name: title,
      address: address ?? (village && `Kelurahan ${village}`),
      phone: phone ?? itsAgency?.phone,
      hours: openingHours.length > 0 ? openingHours : (itsAgency?.openingHours ?? []),
      latitude,
      longitude,
    };
  });
}

/** The name of the first place to go to. */
export function findServicePlace(service: Service): string | undefined {
  const agency = service.agency === undefined ? undefined : agencyContactById.find(service.agency);
  return listServiceOffices(service, agency)[0]?.name ?? agency?.title;
}
