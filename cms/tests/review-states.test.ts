import { expect, test } from 'vitest';
import { afterEvent, isCleared, listSteps, takeStep, type ReviewState, type ReviewStep } from '../src/desk/review/review-states.ts';

const states: readonly ReviewState[] = ['draf', 'menunggu-tinjauan', 'perlu-perbaikan', 'disetujui', 'terbit'];
const author = { writes: true, reviews: false };
const reviewer = { writes: false, reviews: true };
const reader = { writes: false, reviews: false };

test('an entry goes from its author to a reviewer, back, and to approval', () => {
  const walk: [ReviewStep, typeof author, ReviewState][] = [
    ['ajukan', author, 'menunggu-tinjauan'],
    ['kembalikan', reviewer, 'perlu-perbaikan'],
    ['ajukan', author, 'menunggu-tinjauan'],
    ['tarik', author, 'draf'],
    ['ajukan', author, 'menunggu-tinjauan'],
    ['setujui', reviewer, 'disetujui'],
  ];
  let state: ReviewState = 'draf';
  for (const [step, rights, next] of walk) {
    expect(takeStep(state, step, rights)).toEqual({ state: next });
    state = next;
  }
});

test('an author cannot approve or send back, in any state', () => {
  for (const state of states) {
    expect(takeStep(state, 'setujui', author)).toEqual({ refusal: 'right' });
    expect(takeStep(state, 'kembalikan', author)).toEqual({ refusal: 'right' });
  }
});

test('a reader can take no step at all', () => {
  for (const state of states) expect(listSteps(state, reader)).toEqual([]);
});

test('nothing is approved that was not submitted', () => {
  const approvable = states.filter((state) => takeStep(state, 'setujui', reviewer).state !== undefined);
  expect(approvable).toEqual(['menunggu-tinjauan']);
});

test('an approval can be taken back before the publish, not after', () => {
  expect(takeStep('disetujui', 'kembalikan', reviewer)).toEqual({ state: 'perlu-perbaikan' });
  expect(takeStep('terbit', 'kembalikan', reviewer)).toEqual({ refusal: 'state' });
});

test.each([
  ['draf', 'draf'],
  ['menunggu-tinjauan', 'menunggu-tinjauan'],
  ['perlu-perbaikan', 'perlu-perbaikan'],
  ['disetujui', 'draf'],
  ['terbit', 'draf'],
] as const)('a change saved in "%s" leads to "%s"', (from, to) => {
  expect(afterEvent(from, 'simpan', true)).toBe(to);
});

test('no save leads to a state that may be published', () => {
  for (const state of states) expect(isCleared(afterEvent(state, 'simpan', true))).toBe(false);
});

test('discarding changes leads back to what residents see, if they see anything', () => {
  expect(afterEvent('perlu-perbaikan', 'buang-perubahan', true)).toBe('terbit');
  expect(afterEvent('perlu-perbaikan', 'buang-perubahan', false)).toBe('draf');
});

test('what was withdrawn needs a review before it comes back', () => {
  expect(isCleared(afterEvent('terbit', 'batalkan-terbit', false))).toBe(false);
});
