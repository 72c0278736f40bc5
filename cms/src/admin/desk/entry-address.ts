const singleTypes: readonly string[] = ['api::home-page.home-page', 'api::site-settings.site-settings'];

/** Where the content manager edits an entry. */
export function entryAddress(uid: string, id: string): string {
  return singleTypes.includes(uid) ? `/content-manager/single-types/${uid}` : `/content-manager/collection-types/${uid}/${id}`;
}
