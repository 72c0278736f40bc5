import type { Core } from '@strapi/strapi';

/** Strapi's column for the language of a person, spelt as Strapi spells it. */
const indonesian = { preferedLanguage: 'id' };

/** The admin has one language: everyone has it, also the first administrator and whoever is invited later. */
export async function keepAdministratorsIndonesian(strapi: Core.Strapi): Promise<void> {
  const setLanguage = ({ params }: { params: { data?: object } }) => {
    if (params.data) Object.assign(params.data, indonesian);
  };
  strapi.db.lifecycles.subscribe({ models: ['admin::user'], beforeCreate: setLanguage, beforeUpdate: setLanguage });
  await strapi.db.query('admin::user').updateMany({
    where: { $or: [{ preferedLanguage: { $null: true } }, { preferedLanguage: { $ne: indonesian.preferedLanguage } }] },
    data: indonesian,
  });
}
