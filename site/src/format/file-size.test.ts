import { expect, test } from 'vitest';
import { fileKind, formatFileSize } from './file-size.ts';

test('sizes are shown as phones count data', () => {
  expect(formatFileSize(240_400)).toBe('240 kB');
  expect(formatFileSize(1_234_567)).toBe('1,2 MB');
  expect(formatFileSize(999_900)).toBe('1 MB');
  expect(formatFileSize(12)).toBe('12 B');
});

test('kinds of file have a word residents know', () => {
  expect(fileKind('application/pdf')).toBe('PDF');
  expect(fileKind('image/avif')).toBe('gambar');
  expect(fileKind('application/octet-stream')).toBe('berkas');
});
