import { expect, test } from 'vitest';
import { acceptedCodings, isNotModified, requestedRange } from './http-negotiation.ts';

const names = (header?: string): string[] => acceptedCodings(header).map(({ name }) => name);

test('brotli goes before gzip, and plain bytes are always the last resort', () => {
  expect(names('gzip, deflate, br')).toEqual(['br', 'gzip', 'identity']);
  expect(names('gzip')).toEqual(['gzip', 'identity']);
  expect(names('*')).toEqual(['br', 'gzip', 'identity']);
  expect(names(undefined)).toEqual(['identity']);
});

test('a coding with quality 0 is refused, also against a star', () => {
  expect(names('br;q=0, gzip;q=0.5')).toEqual(['gzip', 'identity']);
  expect(names('*, br; q=0')).toEqual(['gzip', 'identity']);
});

test('a copy with any of the listed tags is current', () => {
  expect(isNotModified('"other", W/"tag"', '"tag"')).toBe(true);
  expect(isNotModified('*', '"tag"')).toBe(true);
  expect(isNotModified('"old"', '"tag"')).toBe(false);
  expect(isNotModified(undefined, '"tag"')).toBe(false);
});

test.each([
  ['bytes=0-4', { start: 0, end: 4 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=8-99', { start: 8, end: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=5-2', 'whole'],
  ['bytes=0-1,3-4', 'whole'],
  ['bytes=-', 'whole'],
  ['lines=0-1', 'whole'],
  [undefined, 'whole'],
])('of ten bytes %s means %j', (header, expected) => {
  expect(requestedRange(header, undefined, '"tag"', 10)).toEqual(expected);
});

test('a range of an outdated copy gets the whole file', () => {
  expect(requestedRange('bytes=0-4', '"old"', '"tag"', 10)).toBe('whole');
  expect(requestedRange('bytes=0-4', '"tag"', '"tag"', 10)).toEqual({ start: 0, end: 4 });
});
