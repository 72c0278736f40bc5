import { expect, test } from 'vitest';
import { parseRequestPath, withSlash } from './request-path.ts';

test('an address with a slash is the page in that folder', () => {
  expect(parseRequestPath('/')).toEqual({ kind: 'file', file: 'index.html', address: '/' });
  expect(parseRequestPath('/layanan/ktp-el-baru/?dari=wa')).toEqual({
    kind: 'file',
    file: 'layanan/ktp-el-baru/index.html',
    address: '/layanan/ktp-el-baru/',
  });
});

test('an address without a slash is the file of that name, with its escapes undone', () => {
  expect(parseRequestPath('/media/3f9a/Buku%20Tamu.pdf')).toMatchObject({ file: 'media/3f9a/Buku Tamu.pdf' });
  expect(parseRequestPath('/.well-known/security.txt')).toMatchObject({ file: '.well-known/security.txt' });
});

test('the file name of a page is not an address of its own', () => {
  expect(parseRequestPath('/layanan/index.html?a=1')).toEqual({ kind: 'redirect', location: '/layanan/?a=1' });
});

test.each([
  '/../secrets.json',
  '/layanan/../../secrets.json',
  '/layanan/%2e%2e/%2e%2e/secrets.json',
  '/layanan/..%2f..%2fsecrets.json',
  '/layanan/..%5c..%5csecrets.json',
  '/layanan/%00/',
  '/layanan/%E0%A4%A/',
  '/.git/config',
  '/media/.hidden',
  '/_alihan.json',
  '//penipu.example/index.html',
  '/layanan//ktp/',
  'http://penipu.example/',
])('%s is refused', (target) => {
  expect(parseRequestPath(target)).toEqual({ kind: 'refused' });
});

test('a slash is added before the query', () => {
  expect(withSlash('/layanan?halaman=2')).toBe('/layanan/?halaman=2');
});
