import { expect, test } from 'vitest';
import { hasBearerToken } from '../src/publishing/bearer-token.ts';

test('only the whole token in a bearer header is let in', () => {
  expect(hasBearerToken('Bearer rahasia-penerbit', 'rahasia-penerbit')).toBe(true);
  for (const given of [
    undefined,
    '',
    'rahasia-penerbit',
    'Bearer ',
    'Bearer rahasia',
    'Bearer rahasia-penerbit2',
    'Basic rahasia-penerbit',
  ]) {
    expect(hasBearerToken(given, 'rahasia-penerbit'), String(given)).toBe(false);
  }
});

test('an empty token lets nobody in', () => {
  expect(hasBearerToken('Bearer ', '')).toBe(false);
});
