import type { Core } from '@strapi/strapi';
import { findLabel } from '../labels/find-label.ts';

interface Field {
  label: string;
  value: string;
  children?: Field[];
}
interface Subject {
  uid: string;
  label: string;
  properties: Field[];
}
interface SectionsBuilder {
  addHandler(section: string, handler: (build: { section: { subjects: Subject[] } }) => void): void;
}
interface Model {
  info: { displayName: string };
  attributes: Record<string, { component?: string }>;
}

/** On the page of a role, Strapi calls types and fields by their names in the code; editors know them by their labels. */
export function namePermissionSubjects(strapi: Core.Strapi): void {
  const { sectionsBuilder } = strapi.service('admin::permission') as unknown as { sectionsBuilder: SectionsBuilder };
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<string, Model>;
  for (const section of ['collectionTypes', 'singleTypes'])
    sectionsBuilder.addHandler(section, (build) => {
      for (const subject of build.section.subjects) {
        subject.label = models[subject.uid]?.info.displayName ?? subject.label;
        for (const property of subject.properties.filter(({ value }) => value === 'fields')) {
          property.label = 'isian';
          nameFields(models, subject.uid, property.children);
        }
      }
    });
}

function nameFields(models: Record<string, Model>, uid: string, fields: Field[] = []): void {
  const owner = uid.startsWith('api::') ? uid.slice(uid.lastIndexOf('.') + 1) : uid;
  for (const field of fields) {
    field.label = findLabel(owner, field.value);
    const component = models[uid]?.attributes[field.value]?.component;
    if (component) nameFields(models, component, field.children);
  }
}
