import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { loadSite } from '../../publisher/load-site.ts';
import { makePreview } from '../../publisher/preview/make-preview.ts';
import type { Site } from '../../publisher/site.ts';
import { readContentDirectory } from '../../src/data/content-directory.ts';
import { recordReads } from '../../src/data/reads.ts';
import { ContentStore, type EntryChange } from '../../src/data/store.ts';
import { views } from '../../src/data/views.ts';

const sampleContent = fileURLToPath(new URL('../../../cms/seed/content', import.meta.url));
/** All of them take twenty seconds. */
const mostOfType = 5;
const now = Date.parse('2026-11-24T10:00:00+08:00');

const store = new ContentStore(views);
let site: Site;
let entries: EntryChange[];
beforeAll(async () => {
  site = await loadSite({ allowSampleData: true });
  ({ entries } = await readContentDirectory(sampleContent));
  store.apply(entries);
}, 60_000);

test('the preview of an entry that is not public is the page residents get once it is', { timeout: 60_000 }, async () => {
  const withoutPage = new Set<string>();
  const differences: string[] = [];
  const some = Object.values(Object.groupBy(entries, ({ type }) => type)).flatMap((ofType) => ofType.slice(0, mostOfType));
  for (const { type, id, entry } of some) {
    if (type === 'file' || entry === null) continue;
    store.apply([{ type, id, entry: null }]);
    const preview = await makePreview({ store, site, hasOutput: () => true, now }, { draft: { type, id, entry }, related: [] });
    store.apply([{ type, id, entry }]);
    if (!preview.ok) {
      withoutPage.add(type);
      continue;
    }
    const { value: page } = await recordReads(store, now, () => site.renderer.render(preview.path));
    if (Buffer.from(page.body).toString() !== preview.html) differences.push(`${type} ${id} at ${preview.path}`);
  }
  expect(differences).toEqual([]);
  expect([...withoutPage]).toEqual(['redirect']);
});

test('drafts around the draft are in it, and files that no release holds are named', async () => {
  const chapter = entries.find(({ type }) => type === 'masterplan-chapter');
  const draft = entries.find(({ type, id }) => type === 'masterplan-book' && id === (chapter?.entry as { book: string } | undefined)?.book);
  if (!chapter?.entry || !draft?.entry) throw new Error('The sample content has no chapter.');
  const title = 'Bab yang belum terbit';
  const related = [{ type: 'masterplan-chapter', id: 'baru', entry: { ...chapter.entry, id: 'baru', slug: 'bab-baru', title } }];
  const parts = { store, site, hasOutput: () => false, now };
  const preview = await makePreview(parts, { draft: { type: draft.type, id: draft.id, entry: draft.entry }, related });
  expect(preview).toMatchObject({ ok: true, html: expect.stringContaining(title) as string });
  const files = new Set(entries.filter(({ type }) => type === 'file').map(({ id }) => id));
  expect(preview.ok && preview.missing.every(({ path, file }) => path.startsWith('/media/') && files.has(file))).toBe(true);
  expect(store.find('masterplan-chapter', 'baru')).toBeUndefined();
});
