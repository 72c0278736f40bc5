import { fileURLToPath } from 'node:url';
import { readContentDirectory } from '../../data/content-directory.ts';
import { findSearchFile, listNewsQuarters } from '../../data/queries/search.ts';
import { recordReads } from '../../data/reads.ts';
import { ContentStore } from '../../data/store.ts';
import { views } from '../../data/views.ts';
import { newsFileName, singleFileGroups } from '../search-groups.ts';
import type { SearchFile } from '../search-row.ts';

const sampleContent = fileURLToPath(new URL('../../../../cms/seed/content', import.meta.url));

/** The index files of a content directory, by name: the same objects whose JSON the site serves. */
export async function readSearchFiles(directory = sampleContent): Promise<Map<string, SearchFile>> {
  const store = new ContentStore(views);
  store.apply((await readContentDirectory(directory)).entries);
  const { value } = await recordReads(store, 0, () =>
    [...singleFileGroups, ...listNewsQuarters().map(newsFileName)].map((name) => [name, findSearchFile(name)] as const),
  );
  return new Map(value.flatMap(([name, file]) => (file ? [[name, file] as const] : [])));
}
