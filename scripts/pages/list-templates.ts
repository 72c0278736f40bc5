import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readContentDirectory } from '../../site/src/data/content-directory.ts';
import { recordReads } from '../../site/src/data/reads.ts';
import { ContentStore } from '../../site/src/data/store.ts';
import { views } from '../../site/src/data/views.ts';
import { routes } from '../../site/src/routes.ts';
import { seedContentDirectory, siteDirectory } from '../checkout.ts';

/** One kind of page, with the built page that shows most of what it can. */
export interface Template {
  /** The route's name: `service`. */
  name: string;
  path: string;
}

/** Every kind of HTML page of the built site. The fullest page stands for its kind: the one with most bytes. */
export async function listTemplates(directory = join(siteDirectory, 'dist')): Promise<Template[]> {
  const { entries } = await readContentDirectory(seedContentDirectory);
  const store = new ContentStore(views);
  store.apply(entries);
  const { value } = await recordReads(store, Date.now(), () =>
    routes.flatMap((route) => {
      if (route.name === 'redirect') return [];
      const paths = 'view' in route ? route.view.keys().map((key) => route.path(key)) : [route.path];
      const sizes = paths.flatMap((path) => {
        const file = path === undefined ? '' : builtFile(directory, path);
        return path !== undefined && existsSync(file) ? [{ path, bytes: statSync(file).size }] : [];
      });
      const [fullest] = sizes.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
      return fullest ? [{ name: route.name, path: fullest.path }] : [];
    }),
  );
  if (value.length === 0) throw new Error(`No built pages in ${directory}: run "pnpm build" first.`);
  return value;
}

/** Where a page lies in the built site; feeds and other files that are no pages are nowhere. */
function builtFile(directory: string, path: string): string {
  if (path === '/404/') return join(directory, '404.html');
  return path.endsWith('/') ? join(directory, path, 'index.html') : '';
}
