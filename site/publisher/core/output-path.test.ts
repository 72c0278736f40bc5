import { expect, test } from 'vitest';
import { isCompressible, outputPathOf } from './output-path.ts';

test.each([
  ['/', 'index.html'],
  ['/layanan/ktp-el-baru/', 'layanan/ktp-el-baru/index.html'],
  ['/layanan/ktp.txt', 'layanan/ktp.txt'],
  ['/umpan/berita.xml', 'umpan/berita.xml'],
  ['/404/', '404.html'],
  ['/tanpa-garis', 'tanpa-garis/index.html'],
  ['/media/3f9a/F-1%2001.pdf', 'media/3f9a/F-1 01.pdf'],
])('the page at %s is the file %s', (path, output) => {
  expect(outputPathOf(path)).toBe(output);
});

test.each(['layanan/', '/../rahasia/', '/media/..%2f..%2fetc', '/a//b/', '/a/%00/', '/a/%5c/', '/%zz/', `/${'panjang'.repeat(40)}/`])(
  'no file can answer at %s',
  (path) => {
    expect(() => outputPathOf(path)).toThrow();
  },
);

test('texts are compressed, pictures and documents are not', () => {
  expect(['a/index.html', 'b.xml', 'c.svg', 'd.txt', 'e.js'].every(isCompressible)).toBe(true);
  expect(['a.avif', 'b.pdf', 'c.woff2', 'd.html.gz'].some(isCompressible)).toBe(false);
});
