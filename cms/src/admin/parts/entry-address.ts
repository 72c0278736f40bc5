/** Types with one entry. A test holds the list against the schemas. */
export const singleTypes: readonly string[] = ['api::home-page.home-page', 'api::site-settings.site-settings'];

/** Where the content manager edits an entry: `uid` is that of its type. */
export function entryAddress(uid: string, documentId: string): string {
  return singleTypes.includes(uid) ? `/content-manager/single-types/${uid}` : `/content-manager/collection-types/${uid}/${documentId}`;
}
