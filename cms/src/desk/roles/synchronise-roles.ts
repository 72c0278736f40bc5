import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { roleDefinitions, type RoleDefinition } from './role-definitions.ts';
import { permissionsOfRole, type Permission } from './role-permissions.ts';

interface RoleRow {
  id: number;
  code: string;
  name: string;
  description: string | null;
}
interface RoleService {
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>;
}

/** Brings the roles in the database in line with the code, and tells in words what differed. */
export async function synchroniseRoles(strapi: Core.Strapi, definitions: readonly RoleDefinition[] = roleDefinitions): Promise<string[]> {
  const differences: string[] = [];
  for (const definition of definitions) {
    const role = await settleRole(strapi, definition, differences);
    const wanted = permissionsOfRole(strapi, definition);
    const current = await listPermissions(strapi, role.id);
    const changes = compare(current, wanted);
    if (changes.length === 0) continue;
    differences.push(...changes.map((change) => `${definition.name}: ${change}`));
    await (strapi.service('admin::role') as RoleService).assignPermissions(role.id, wanted);
  }
  return differences;
}

/** Prints them: a difference means that this version grants something else, or that someone changed a role by hand. */
export function reportDifferences(strapi: Core.Strapi, differences: readonly string[]): void {
  if (differences.length === 0) return;
  strapi.log.warn(`Roles: ${differences.length} differences were put right.\n${differences.map((line) => `  ${line}`).join('\n')}`);
}

async function settleRole(strapi: Core.Strapi, { code, name, description }: RoleDefinition, differences: string[]): Promise<RoleRow> {
  const roles = strapi.db.query('admin::role');
  const found = (await roles.findOne({ where: { code } })) as RoleRow | null;
  if (!found) {
    // A role made by hand may have taken the name.
    const taken = (await roles.findOne({ where: { name } })) as RoleRow | null;
    if (taken) await roles.update({ where: { id: taken.id }, data: { name: `${name} (lama)` } });
    differences.push(`${name}: role made`);
    return (await roles.create({ data: { code, name, description } })) as RoleRow;
  }
  if (found.name !== name || found.description !== description) {
    differences.push(`${name}: name or description changed (was "${found.name}")`);
    await roles.update({ where: { id: found.id }, data: { name, description } });
  }
  return found;
}

async function listPermissions(strapi: Core.Strapi, roleId: number): Promise<Permission[]> {
  return (await strapi.db.query('admin::permission').findMany({ where: { role: { id: roleId } } })) as Permission[];
}

function compare(current: readonly Permission[], wanted: readonly Permission[]): string[] {
  const before = byName(current);
  const after = byName(wanted);
  const changes: string[] = [];
  for (const [name, permission] of after) {
    const existing = before.get(name);
    if (!existing) changes.push(`+ ${name}`);
    else if (!isDeepStrictEqual(essence(existing), essence(permission))) changes.push(`~ ${name} (fields or conditions)`);
  }
  for (const name of before.keys()) if (!after.has(name)) changes.push(`- ${name}`);
  return changes;
}

function byName(permissions: readonly Permission[]): Map<string, Permission> {
  return new Map(permissions.map((permission) => [[permission.action, permission.subject].filter(Boolean).join(' '), permission]));
}

function essence({ properties, conditions }: Permission): object {
  return { fields: (properties.fields ?? []).toSorted(), conditions: conditions.toSorted() };
}
