import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const checkout = resolve(import.meta.dirname, '..');
/** What is made once and kept between runs: fingerprints, logs of builds, caches of tools. Safe to delete. */
export const cacheDirectory = join(checkout, '.cache');
export const cmsDirectory = join(checkout, 'cms');
export const siteDirectory = join(checkout, 'site');
/** The sample content: a content directory that the site builds from and the importer puts into the cms. */
export const seedContentDirectory = join(cmsDirectory, 'seed', 'content');
