import type { Core } from '@strapi/strapi';
import { ownAgencyConditions } from './own-agency-conditions.ts';
import { planningFields, typesNotCreatedByAgencies, writableFields, type MediaRight, type RoleDefinition } from './role-definitions.ts';

/** A permission as Strapi keeps it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}
interface ContentTypeService {
  getPermissionsWithNestedFields(actions: object[]): { subject: string; properties: { fields?: string[] } }[];
}
interface Action {
  actionId: string;
}

const explorer = (verb: string): string => `plugin::content-manager.explorer.${verb}`;
const upload = (verb: string): string => `plugin::upload.${verb}`;

/** What Strapi must grant for a role. */
export function permissionsOfRole(strapi: Core.Strapi, role: RoleDefinition): Permission[] {
  const fieldsOf = listFields(strapi);
  const onTypes = (verb: string, types: readonly string[], withFields: boolean): Permission[] =>
    types.map((type) => {
      const subject = `api::${type}.${type}`;
      const fields = withFields ? (fieldsOf.get(subject) ?? []) : undefined;
      return {
        action: explorer(verb),
        subject,
        properties: fields ? { fields: verb === 'read' ? fields : writable(role, type, fields) } : {},
        conditions: role.isBoundToAgency && isLimited(role, verb, type) ? [ownAgencyConditions.entries(type)] : [],
      };
    });
  const creates = role.writes.filter((type) => type !== 'feedback' && !(role.isBoundToAgency && typesNotCreatedByAgencies.includes(type)));
  return [
    ...onTypes('read', role.reads, true),
    ...onTypes('create', creates, true),
    ...onTypes('update', role.writes, true),
    ...onTypes('delete', creates, false),
    ...onTypes('publish', role.publishes, false),
    ...mediaPermissions(role.media),
    ...role.others.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
  ];
}

/** Nobody is "own" before the entry is made; agencies are read by all, for the fields that choose one. */
function isLimited(role: RoleDefinition, verb: string, type: string): boolean {
  if (verb === 'create' || !role.writes.includes(type)) return false;
  return verb !== 'read' || !typesNotCreatedByAgencies.includes(type);
}

function writable(role: RoleDefinition, type: string, fields: readonly string[]): string[] {
  const allowed = writableFields[type];
  const plans = role.publishes.includes(type);
  return fields.filter((field) => (allowed?.includes(field) ?? true) && (plans || !planningFields.includes(field)));
}

function mediaPermissions(right: MediaRight): Permission[] {
  const grant = (verb: string, conditions: string[] = []): Permission => ({
    action: upload(verb),
    subject: null,
    properties: {},
    conditions,
  });
  if (right === 'none') return [];
  const reading = [grant('read'), grant('assets.download'), grant('assets.copy-link')];
  if (right === 'read') return reading;
  return [...reading, grant('assets.create'), grant('assets.update', right === 'own-agency' ? [ownAgencyConditions.uploads] : [])];
}

/** All fields of each type, down to those of its components. */
function listFields(strapi: Core.Strapi): Map<string, string[]> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: { get(id: string): Action | undefined } };
  const read = actionProvider.get(explorer('read'));
  if (!read) throw new Error('Strapi has no permission to read entries, so the roles cannot be set.');
  const service = strapi.service('admin::content-type') as unknown as ContentTypeService;
  return new Map(service.getPermissionsWithNestedFields([read]).map(({ subject, properties }) => [subject, properties.fields ?? []]));
}
