/** The content manager, by the name that its list of types is read out with; the widest that Strapi's own columns need. */
const listOfEntries = 'body:has(nav[aria-label="Pengelola Konten"]) main table';

/**
 * Keeps the lists of entries as wide as a screen of 1280 pixels leaves them, so that the last column, whether an entry is
 * out, is seen without scrolling: long names take two lines.
 */
export function fitLists(): void {
  const style = document.createElement('style');
  style.textContent = `@media (min-width: 1024px) {
  ${listOfEntries} :is(th, td) { max-width: 17rem; padding-inline: 0.8rem }
  ${listOfEntries} :is(th, td):nth-child(2) { max-width: 26rem }
  ${listOfEntries} :is(th, td) * { white-space: normal }
}`;
  document.head.append(style);
}
