/** The address built into the pages for tests, the default of `pnpm start`, so that both can use the same bundle. */
export const testSiteUrl = 'http://127.0.0.1:4321';
