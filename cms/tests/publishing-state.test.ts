import { expect, test } from 'vitest';
import { describeObstacle } from '../src/admin/publishing-status/describe-status.ts';
import { statusOfEvent, type EventRow } from '../src/publishing/entry-status.ts';
import { isOutage, worstOf } from '../src/publishing/health.ts';
import { PublisherLink } from '../src/publishing/publisher-link.ts';
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

test('where CI builds the site instead, no publisher is missed; what keeps CI from it is told', () => {
  const now = new Date('2026-11-24T06:00:00Z');
  const ci = { role: 'instead' as const, fault: null, patienceMs: 1_800_000 };
  const summary = (consumer?: ConstructorParameters<typeof PublisherLink>[1]) => new PublisherLink({} as never, consumer).summary(now);
  expect(summary(ci)).toEqual({ seenAt: null, isSilent: false, isHeld: false, fault: null });
  expect(describeObstacle(summary(ci), now)).toBeUndefined();
  expect(describeObstacle(summary({ ...ci, fault: 'GitHub belum menerima permintaan' }), now)).toBe('GitHub belum menerima permintaan');
  expect(describeObstacle(summary({ ...ci, role: 'beside' }), now)).toContain('Penerbit tidak terhubung');
  expect(describeObstacle(summary(), now)).toContain('Penerbit tidak terhubung');
});

test('a build in CI may take minutes before monitors call a publish late', () => {
  const waiting = { queueLength: 1, oldestWaitingSeconds: 300 };
  const link = new PublisherLink({} as never, { role: 'instead', fault: null, patienceMs: 1_800_000 });
  const summary = link.summary(new Date());
  expect(worstOf(summary, waiting, 0, link.lateAfterSeconds)).toBe('ok');
  expect(worstOf(summary, { ...waiting, oldestWaitingSeconds: 1_801 }, 0, link.lateAfterSeconds)).toBe('late');
  expect(new PublisherLink({} as never).lateAfterSeconds).toBe(60);
});
