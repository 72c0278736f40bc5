import type { StrapiApp } from '@strapi/strapi/admin';

/** Strapi adds English to the languages on offer and starts with it; the city's admin has one language. */
export function keepIndonesian(app: StrapiApp): void {
  app.configurations.locales = ['id'];
  localStorage.setItem('strapi-admin-language', 'id');
  document.documentElement.lang = 'id';
}
