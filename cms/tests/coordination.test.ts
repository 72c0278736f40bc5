import { expect, test } from 'vitest';
import type { Assignment } from '../src/desk/coordination/assignment.ts';
import { groupAssignments, stateOf } from '../src/desk/coordination/board.ts';
import { monthOf } from '../src/desk/coordination/month.ts';
import { progressOfMonth, type ProgressRecord } from '../src/desk/coordination/progress-of-month.ts';

const today = '2026-11-24';

function assignment(text: string, changes: Partial<Assignment> = {}): Assignment {
  return {
    ...{ kind: 'aksi', type: 'quick-win', entryId: 'q', entryTitle: 'Lorong Terang', ownerAgencyId: 'dishub', path: 'actions.0', text },
    ...{ agencyId: 'dishub', due: null, status: 'berjalan', obstacle: null },
    ...changes,
  };
}

test('what is blocked stays blocked when it is late; what is done is never late', () => {
  expect(stateOf(assignment('a', { due: '2026-11-23' }), today)).toBe('terlambat');
  expect(stateOf(assignment('a', { due: today }), today)).toBe('berjalan');
  expect(stateOf(assignment('a', { due: '2026-11-23', status: 'terhambat' }), today)).toBe('terhambat');
  expect(stateOf(assignment('a', { due: '2026-11-23', status: 'selesai' }), today)).toBe('selesai');
});

test('the agency with most that is late comes first, what nobody is in charge of last; cards by due day', () => {
  const columns = groupAssignments(
    [
      assignment('tanpa', { agencyId: null, due: '2020-01-01' }),
      assignment('b', { agencyId: 'dinkes' }),
      assignment('a', { agencyId: 'dinkes', due: '2027-01-01' }),
      assignment('c', { agencyId: 'dlh', due: '2026-11-01' }),
    ],
    'agency',
    today,
  );
  expect(columns.map(({ id, late, cards }) => [id, late, cards.map(({ text }) => text)])).toEqual([
    ['dlh', 1, ['c']],
    ['dinkes', 0, ['a', 'b']],
    [null, 1, ['tanpa']],
  ]);
});

test('by obstacle, what has none is one column', () => {
  const columns = groupAssignments([assignment('a', { obstacle: 'anggaran', status: 'terhambat' }), assignment('b')], 'obstacle', today);
  expect(columns.map(({ id }) => id)).toEqual(['anggaran', null]);
});

test('a month begins and ends at midnight in Palopo', () => {
  expect(monthOf('2026-12')).toEqual({
    first: '2026-12-01',
    last: '2026-12-31',
    startsAt: new Date('2026-11-30T16:00:00Z'),
    endsAt: new Date('2026-12-31T16:00:00Z'),
  });
  expect(monthOf('2028-02').last).toBe('2028-02-29');
});

test('progress of a month is the latest record in it against the latest before, and corrected records do not count', () => {
  const record = (id: string, date: string, percent: number, corrects: string | null = null): ProgressRecord => ({
    ...{ id, quickWin: 'q', date, percent, corrects },
  });
  const records = [
    record('a', '2026-09-30', 20),
    record('b', '2026-10-31', 60),
    record('c', '2026-10-31', 40, 'b'),
    record('d', '2026-11-30', 55),
    record('e', '2026-12-01', 90),
  ];
  expect(progressOfMonth(records, 'q', '2026-11-01', '2026-11-30')).toEqual({ now: 55, before: 40, recordedOn: '2026-11-30' });
  expect(progressOfMonth(records, 'q', '2026-09-01', '2026-09-30')).toEqual({ now: 20, before: null, recordedOn: '2026-09-30' });
  expect(progressOfMonth(records, 'lain', '2026-09-01', '2026-09-30')).toEqual({ now: null, before: null, recordedOn: null });
});
