import type { Person } from '../person.ts';
import { isBoundToAgency } from '../roles/rights.ts';
import type { Assignment } from './assignment.ts';

/** Whoever is bound to an agency sees what it is in charge of, and what stands in its own entries. */
export function maySeeAssignment(
  person: Person,
  { type, agencyId, ownerAgencyId }: Pick<Assignment, 'type' | 'agencyId' | 'ownerAgencyId'>,
): boolean {
  if (!isBoundToAgency(person, type)) return true;
  return person.agency !== undefined && (agencyId === person.agency || ownerAgencyId === person.agency);
}
