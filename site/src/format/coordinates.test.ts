import { expect, test } from 'vitest';
import { formatCoordinates, geoHref } from './coordinates.ts';

test('coordinates are written with a decimal comma and the side of the equator', () => {
  expect(formatCoordinates(-2.9978, 120.1962)).toBe('2,9978° LS, 120,1962° BT');
  expect(formatCoordinates(1.5, 120)).toBe('1,5000° LU, 120,0000° BT');
});

test('a geo link carries the name for the pin', () => {
  expect(geoHref({ latitude: -2.99, longitude: 120.19, label: 'Taman & Kota' })).toBe(
    'geo:-2.99,120.19?q=-2.99,120.19(Taman%20%26%20Kota)',
  );
});
