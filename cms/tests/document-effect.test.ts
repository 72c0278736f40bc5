import { expect, test } from 'vitest';
import { effectOf, writtenDocumentId } from '../src/outbox/document-effect.ts';

test.each([
  ['publish', {}, 'publish'],
  ['unpublish', {}, 'unpublish'],
  ['delete', {}, 'delete'],
  ['create', { status: 'published' }, 'publish'],
  ['update', { status: 'published' }, 'publish'],
  ['create', { status: 'draft' }, undefined],
  ['update', {}, undefined],
  ['clone', {}, undefined],
  ['discardDraft', {}, undefined],
  ['findMany', { status: 'published' }, undefined],
])('with draft and publish, %s %o does: %s', (action, params, effect) => {
  expect(effectOf({ action, params }, true)).toBe(effect);
});

test.each([
  ['create', 'publish'],
  ['update', 'publish'],
  ['clone', 'publish'],
  ['delete', 'delete'],
  ['findOne', undefined],
])('without draft and publish, %s does: %s', (action, effect) => {
  expect(effectOf({ action, params: {} }, false)).toBe(effect);
});

test('an action that found no document wrote none', () => {
  expect(writtenDocumentId({ action: 'publish', params: { documentId: 'a' } }, { documentId: 'a', entries: [] })).toBeUndefined();
  expect(writtenDocumentId({ action: 'update', params: { documentId: 'a' } }, null)).toBeUndefined();
  expect(writtenDocumentId({ action: 'publish', params: { documentId: 'a' } }, { documentId: 'a', entries: [{}] })).toBe('a');
  expect(writtenDocumentId({ action: 'create', params: {} }, { documentId: 'b' })).toBe('b');
});
