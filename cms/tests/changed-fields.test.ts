import { expect, test } from 'vitest';
import { changedFields } from '../src/desk/review/changed-fields.ts';

const draft = {
  ...{ id: 1, documentId: 'a', updatedAt: '2026-01-01', title: 'KTP', summary: null },
  ownerAgency: { id: 4, documentId: 'disdukcapil', title: 'Disdukcapil' },
  requirements: [{ id: 8, text: 'Bawa KK' }],
  editorial: { id: 2, changeNote: 'Baru', publishAt: null },
};

test('saving what is there already changes nothing', () => {
  const again = { ...draft, id: 9, updatedAt: '2026-02-02', summary: '', requirements: [{ id: 11, text: 'Bawa KK' }] };
  expect(changedFields(draft, again)).toEqual([]);
});

test('a change in a row, a relation or the change note is a change', () => {
  expect(changedFields(draft, { ...draft, requirements: [{ id: 8, text: 'Bawa KK asli' }] })).toEqual(['requirements']);
  expect(changedFields(draft, { ...draft, ownerAgency: { id: 5, documentId: 'dinkes', title: 'Dinkes' } })).toEqual(['ownerAgency']);
  expect(changedFields(draft, { ...draft, editorial: { ...draft.editorial, changeNote: 'Lain' } })).toEqual(['editorial']);
});

test('planning a publish is no change of the content', () => {
  expect(changedFields(draft, { ...draft, editorial: { ...draft.editorial, publishAt: '2026-03-01T00:00:00Z' } })).toEqual([]);
});
