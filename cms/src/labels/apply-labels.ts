import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { requiredFieldsOfComponent, requiredFieldsOfType } from '../publish-rules/required-fields.ts';
import { typeLabels } from './all-type-labels.ts';
import { componentLabels } from './component-labels.ts';
import { findField } from './find-label.ts';
import { sortOf } from './sort-of.ts';
import type { FormLabels } from './type-labels.ts';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
  [name: string]: unknown;
}
interface ConfigurationService {
  findConfiguration(model: unknown): Promise<Configuration>;
  updateConfiguration(model: unknown, configuration: Configuration): Promise<unknown>;
}

/** Columns Strapi adds to every list. */
const systemColumns: Readonly<Record<string, string>> = {
  id: 'ID',
  documentId: 'ID entri',
  createdAt: 'Dibuat',
  updatedAt: 'Diperbarui',
  publishedAt: 'Terbit',
  createdBy: 'Dibuat oleh',
  updatedBy: 'Diperbarui oleh',
};

/** Labels, help, forms and lists of the admin are part of the code: every boot sets them, and writes only what differs. */
export async function applyLabels(strapi: Core.Strapi): Promise<void> {
  const contentManager = strapi.plugin('content-manager');
  const types = contentManager.service<ConfigurationService>('content-types');
  for (const [type, labels] of Object.entries(typeLabels)) {
    const model = strapi.contentTypes[`api::${type}.${type}`];
    const before = await types.findConfiguration(model);
    const after = withFields(before, type, labels, requiredFieldsOfType(type));
    const { attribute, order } = sortOf(labels);
    after.settings = {
      ...after.settings,
      mainField: labels.entryTitle ?? 'title',
      defaultSortBy: attribute,
      defaultSortOrder: order,
      pageSize: 20,
    };
    after.layouts.list = [...labels.list];
    if (!isDeepStrictEqual(before, after)) await types.updateConfiguration(model, after);
  }
  const components = contentManager.service<ConfigurationService>('components');
  for (const [uid, labels] of Object.entries(componentLabels)) {
    const model = strapi.components[uid as keyof typeof strapi.components];
    const before = await components.findConfiguration(model);
    const after = withFields(before, uid, labels, requiredFieldsOfComponent(uid));
    if (labels.rowTitle) after.settings = { ...after.settings, mainField: labels.rowTitle };
    if (!isDeepStrictEqual(before, after)) await components.updateConfiguration(model, after);
  }
}

function withFields(configuration: Configuration, owner: string, labels: FormLabels, required: readonly string[]): Configuration {
  const after = structuredClone(configuration);
  // A slug is made of the title when it is left empty.
  const isAsked = (name: string): boolean => name !== 'slug' && required.includes(name);
  for (const [name, metadata] of Object.entries(after.metadatas)) {
    const [label, help] = findField(owner, name) ?? [systemColumns[name]];
    if (!label) continue;
    metadata.list.label = label;
    metadata.edit.label = label;
    metadata.edit.description = [help, isAsked(name) ? 'Wajib untuk terbit.' : ''].filter(Boolean).join(' ');
  }
  after.layouts.edit = labels.layout.map((row) =>
    row.split(' ').map((field) => {
      const [name = '', size = '12'] = field.split(':');
      return { name, size: Number(size) };
    }),
  );
  return after;
}
