import { expect, test } from 'vitest';
import { bareAddress } from './web-address.ts';

test('an address is shown as it is said', () => {
  expect(bareAddress('https://dukcapil.palopokota.go.id/')).toBe('dukcapil.palopokota.go.id');
  expect(bareAddress('http://contoh.go.id/pajak/daring')).toBe('contoh.go.id/pajak/daring');
});
