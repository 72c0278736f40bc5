/** Folders of components, as the picker of a dynamic zone names them. Strapi asks for them by the folder's name. */
export const componentCategories: Readonly<Record<string, string>> = {
  page: 'Bagian halaman',
};
