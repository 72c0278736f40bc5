import type { Core } from '@strapi/strapi';
import { attributesOfType, type Values } from '../../publish-rules/form-schema.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { referencesOf } from '../versions/draft-input.ts';
import { findReferred } from '../versions/find-referred.ts';
import { componentsOf } from '../versions/versions.ts';
import { layOver } from './lay-over.ts';

/**
 * The draft as it would be if its form were saved now: the values of the form over the stored draft, with the drafts its
 * relations lead to. Reads drafts only, never what is published, and saves nothing.
 */
export async function draftOfForm(strapi: Core.Strapi, type: string, storedDraft: Values, given: unknown): Promise<Values> {
  const attributes = attributesOfType(strapi, uidOf(type));
  const components = componentsOf(strapi);
  const named = layOver(attributes, storedDraft, given, { components, find: (_target, documentId) => ({ documentId }) });
  const found = await findReferred(strapi, referencesOf(attributes, named, components));
  return layOver(attributes, storedDraft, given, { components, find: (target, documentId) => found.get(target)?.get(documentId) });
}
