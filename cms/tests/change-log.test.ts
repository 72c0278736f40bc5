import { expect, test } from 'vitest';
import { addChangeNote, changeLogOf } from '../src/serializer/change-log.ts';

const earlier = [{ on: '2026-08-01', note: 'Biaya diperbarui' }];

test('the newest change note comes first', () => {
  expect(addChangeNote(earlier, '2026-08-04', ' Jam layanan baru ')).toEqual([{ on: '2026-08-04', note: 'Jam layanan baru' }, ...earlier]);
});

test('without a note, or with the note of the publish before, the log stays', () => {
  expect(addChangeNote(earlier, '2026-08-04', null)).toEqual(earlier);
  expect(addChangeNote(earlier, '2026-08-04', '  ')).toEqual(earlier);
  expect(addChangeNote(earlier, '2026-08-04', 'Biaya diperbarui')).toEqual(earlier);
});

test('the log keeps the twenty newest notes', () => {
  let log = earlier;
  for (let day = 1; day <= 25; day++) log = addChangeNote(log, '2026-09-01', `Perubahan ${day}`);
  expect(log).toHaveLength(20);
  expect(log[0]?.note).toBe('Perubahan 25');
});

test('content of an entry that never had a note has an empty log', () => {
  expect(changeLogOf(null)).toEqual([]);
  expect(changeLogOf({ title: 'KTP' })).toEqual([]);
  expect(changeLogOf({ changeLog: earlier })).toEqual(earlier);
});
