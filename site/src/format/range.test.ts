import { expect, test } from 'vitest';
import { formatPages } from './range.ts';

test('pages are joined by an en dash', () => {
  expect(formatPages('12-27')).toBe('halaman 12–27');
  expect(formatPages('9')).toBe('halaman 9');
});
