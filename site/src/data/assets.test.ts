import { expect, test } from 'vitest';
import { downloadAsset, pictureAsset, widthsFor } from './assets.ts';

const file = { id: '7', name: 'Formulir F-1.01.pdf', mime: 'application/pdf', bytes: 10, sha256: 'ab'.repeat(32) };

test('a picture is made at 360, 720 and 1200 px but never larger than its original', () => {
  expect(widthsFor(1600)).toEqual([360, 720, 1200]);
  expect(widthsFor(900)).toEqual([360, 720, 900]);
  expect(widthsFor(200)).toEqual([200]);
});

test('addresses come from the bytes, so changed bytes have a new address', () => {
  expect(pictureAsset(file, 'jpeg', 360).path).toBe('/media/abababababababab-360.jpg');
  expect(downloadAsset(file).path).toBe('/media/abababababababab/Formulir%20F-1.01.pdf');
  expect(downloadAsset({ ...file, sha256: 'cd'.repeat(32) }).path).not.toBe(downloadAsset(file).path);
});
