import { expect, test } from 'vitest';
import type { EntryOf } from '../../src/data/contract/entry-types.ts';
import { ContentStore, type EntryChange } from '../../src/data/store.ts';
import type { AnyViewDefinition } from '../../src/data/view.ts';
import { OverlayStore } from './overlay-store.ts';

type Place = EntryOf<'place'>;
const byKind: AnyViewDefinition = {
  name: 'by-kind',
  type: 'place',
  keys: (entry: Place) => [entry.kind],
  select: ({ title }: Place) => title,
  compare: (a: string, b: string) => a.localeCompare(b),
};
const place = (id: string, title: string, kind: Place['kind'] = 'kantor'): EntryChange<'place'> => ({
  type: 'place',
  id,
  entry: { id, slug: id, title, kind, updatedOn: '2026-01-01' } as Place,
});

test('an entry looks as the draft says, in its order among the others, and the content stays as it was', () => {
  const base = new ContentStore([byKind]);
  base.apply([place('a', 'Alfa'), place('b', 'Beta'), place('c', 'Citra', 'puskesmas')]);
  const overlay = new OverlayStore(base, [byKind], [place('a', 'Zulu'), place('c', 'Citra'), place('n', 'Baru', 'sekolah')]);
  expect(overlay.list('by-kind', 'kantor').rows).toEqual(['Beta', 'Citra', 'Zulu']);
  expect(overlay.list('by-kind', 'kantor', 1).rows).toEqual(['Beta']);
  expect(overlay.list('by-kind', 'puskesmas').rows).toEqual([]);
  expect(overlay.keys('by-kind').rows).toEqual(['kantor', 'sekolah']);
  expect(base.list('by-kind', 'kantor').rows).toEqual(['Alfa', 'Beta']);
  expect(base.keys('by-kind').rows).toEqual(['kantor', 'puskesmas']);
});
