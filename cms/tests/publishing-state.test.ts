import { expect, test } from 'vitest';
import { statusOfEvent, type EventRow } from '../src/publishing/entry-status.ts';
import { isOutage, worstOf } from '../src/publishing/health.ts';
import type { PublisherSummary } from '../src/publishing/status-answers.ts';

const site = 'https://palopo.test';
const event = (changes: Partial<EventRow> = {}): EventRow => ({
  ...{ id: 7, entryType: 'service', entryId: 's1', action: 'publish', title: 'Akta', actorId: 1, actorName: 'Ani' },
  ...{ committedAt: '2026-11-24T06:02:06.700Z', state: 'live', liveAt: '2026-11-24T06:02:07.000Z' },
  ...{ path: '/layanan/akta/', release: '12', reason: null, ...changes },
});
const stateOf = (changes: Partial<EventRow>, publisher?: { isHeld: boolean; live: number | null }) =>
  statusOfEvent(event(changes), publisher, site).state;

test('a live entry has its time, its duration and its address', () => {
  expect(statusOfEvent(event(), undefined, site)).toEqual({
    ...{ state: 'live', committedAt: '2026-11-24T06:02:06.700Z', liveAt: '2026-11-24T06:02:07.000Z', seconds: 0.3 },
    ...{ url: 'https://palopo.test/layanan/akta/', reason: null },
  });
  expect(statusOfEvent(undefined, undefined, site).state).toBe('unpublished');
});

test('clocks that differ make no negative duration', () => {
  expect(statusOfEvent(event({ liveAt: '2026-11-24T06:02:06.000Z' }), undefined, site).seconds).toBe(0);
});

test('a withdrawal is one until residents no longer have the page, and has no address', () => {
  expect(stateOf({ action: 'unpublish', state: 'waiting' })).toBe('withdrawing');
  expect(stateOf({ action: 'delete', state: 'rendered' })).toBe('withdrawing');
  expect(statusOfEvent(event({ action: 'unpublish' }), undefined, site)).toMatchObject({ state: 'withdrawn', url: null });
});

test('while publishing is held, what waits and what came after the release residents have is held', () => {
  const held = { isHeld: true, live: 11 };
  expect(stateOf({ state: 'waiting', release: null }, held)).toBe('held');
  expect(stateOf({}, held)).toBe('held');
  expect(stateOf({ release: '11' }, held)).toBe('live');
  expect(stateOf({ state: 'failed' }, held)).toBe('failed');
  expect(stateOf({}, { isHeld: false, live: 12 })).toBe('live');
});

const well: PublisherSummary = { seenAt: '2026-11-24T06:02:29.000Z', isSilent: false, isHeld: false, fault: null };
const empty = { queueLength: 0, oldestWaitingSeconds: 0 };
const late = { queueLength: 1, oldestWaitingSeconds: 61 };

test('health names the worst, and only what keeps everything from residents is an outage', () => {
  expect(worstOf(well, empty, 0)).toBe('ok');
  expect(worstOf(well, empty, 1)).toBe('failing');
  expect(worstOf(well, late, 1)).toBe('late');
  expect(worstOf({ ...well, isHeld: true }, late, 0)).toBe('held');
  expect(worstOf({ ...well, fault: 'Penuh.' }, late, 0)).toBe('faulty');
  expect(worstOf({ ...well, isSilent: true }, empty, 0)).toBe('silent');
  expect(worstOf({ ...well, isSilent: true, seenAt: null }, empty, 0)).toBe('ok');
  expect(['ok', 'failing', 'held', 'late', 'silent', 'faulty'].filter((status) => isOutage(status as never))).toEqual([
    'late',
    'silent',
    'faulty',
  ]);
});
