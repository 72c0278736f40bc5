import { agencyPath } from './paths.ts';
import { agencyLinkById } from './queries/agencies.ts';

/** An agency in a table or list: its short name, and the way to its page. */
export interface NamedAgency {
  name: string;
  href: string;
}

export function findNamedAgency(id: string | undefined): NamedAgency | undefined {
  const found = id === undefined ? undefined : agencyLinkById.find(id);
  return found && { name: found.shortName, href: agencyPath(found.slug) };
}
