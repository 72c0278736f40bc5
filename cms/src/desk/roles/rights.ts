import { roleDefinitions, typesWithoutReview, type RoleDefinition } from './role-definitions.ts';

/** Who asks, as far as rights go. */
interface RoleHolder {
  roles: readonly string[];
}
type TypeList = 'writes' | 'publishes' | 'reviews';

const superAdminCode = 'strapi-super-admin';

function isSuperAdmin({ roles }: RoleHolder): boolean {
  return roles.includes(superAdminCode);
}

/** The roles of the person that are in the list of roles; a super admin may have made others by hand. */
function definedRoles({ roles }: RoleHolder): RoleDefinition[] {
  return roleDefinitions.filter(({ code }) => roles.includes(code));
}

function isGranted(person: RoleHolder, list: TypeList, type: string): boolean {
  return isSuperAdmin(person) || definedRoles(person).some((role) => role[list].includes(type));
}

export const mayWrite = (person: RoleHolder, type: string): boolean => isGranted(person, 'writes', type);
export const mayReview = (person: RoleHolder, type: string): boolean => isGranted(person, 'reviews', type);

/** None of their roles lets them write this type; one made by hand may do what Strapi lets it. */
export function onlyReads(person: RoleHolder, type: string): boolean {
  return !mayWrite(person, type) && definedRoles(person).length === person.roles.length;
}

/** A role made by hand may publish what Strapi lets it, once it is approved. */
export function mayPublish(person: RoleHolder, type: string): boolean {
  return isGranted(person, 'publishes', type) || (definedRoles(person).length === 0 && person.roles.length > 0);
}

export function mayPublishWithoutReview(person: RoleHolder, type: string): boolean {
  return isSuperAdmin(person) || (typesWithoutReview.includes(type) && mayPublish(person, type));
}

/** Only entries of the own agency count: unless another of the person's roles lets them write this type everywhere. */
export function isBoundToAgency(person: RoleHolder, type: string): boolean {
  if (isSuperAdmin(person)) return false;
  const roles = definedRoles(person);
  if (roles.some((role) => !role.isBoundToAgency && role.writes.includes(type))) return false;
  return roles.some((role) => role.isBoundToAgency);
}

/** Of the files in the media library, only those their agency uploaded. */
export function changesOnlyOwnUploads(person: RoleHolder): boolean {
  const media = definedRoles(person).map((role) => role.media);
  return !isSuperAdmin(person) && media.includes('own-agency') && !media.includes('all');
}
