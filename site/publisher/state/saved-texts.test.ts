import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { saveEntry } from './content-records.ts';
import { openState, type State } from './open-state.ts';
import { SavedTexts } from './saved-texts.ts';

function stateWith(...ids: string[]): State {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'));
  const state = openState(join(folder, 'state.sqlite'));
  onTestFinished(() => {
    state.close();
    rmSync(folder, { recursive: true });
  });
  for (const id of ids) saveEntry(state, { type: 'glossary-term', id, seq: 1, json: `"${id}"` });
  return state;
}
const idsIn = (texts: SavedTexts): string[] => [...texts.names()].map(({ id }) => id).sort();

test('a change is what is read, although the state does not have it yet', () => {
  const texts = new SavedTexts(stateWith('a', 'b'));
  texts.set('glossary-term', 'a', '"baru"');
  texts.set('glossary-term', 'b', undefined);
  texts.set('glossary-term', 'c', '"c"');
  expect([texts.get('glossary-term', 'a'), texts.get('glossary-term', 'b'), texts.get('glossary-term', 'c')]).toEqual([
    '"baru"',
    undefined,
    '"c"',
  ]);
  expect(idsIn(texts)).toEqual(['a', 'c']);
});

test('a change that was never saved is gone with the process', () => {
  const state = stateWith('a');
  new SavedTexts(state).set('glossary-term', 'a', '"baru"');
  const again = openState(state.name);
  expect(new SavedTexts(again).get('glossary-term', 'a')).toBe('"a"');
  again.close();
});

test('once all is saved, the state is read', () => {
  const state = stateWith('a');
  const texts = new SavedTexts(state);
  texts.set('glossary-term', 'a', '"baru"');
  saveEntry(state, { type: 'glossary-term', id: 'a', seq: 2, json: '"tersimpan"' });
  texts.settle();
  expect(texts.get('glossary-term', 'a')).toBe('"tersimpan"');
});
