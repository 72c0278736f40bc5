import { expect, test } from 'vitest';
import { readPreviewToken, signPreview } from '../src/desk/preview/preview-token.ts';

const secret = 'rahasia-untuk-uji';
const now = Date.parse('2026-08-01T00:00:00Z');
const pass = { type: 'service', id: 'abc123', userId: 7, expiresAt: now + 1000 };

test('a link shows the one draft it was made for, until its time is over', () => {
  const token = signPreview(pass, secret);
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(readPreviewToken(token, secret, now)).toEqual(pass);
  expect(readPreviewToken(token, secret, now + 1000)).toBeUndefined();
});

test('a link that was changed, or made by somebody else, shows nothing', () => {
  const token = signPreview(pass, secret);
  const [body = '', signature = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify(['service', 'lain', 7, pass.expiresAt])).toString('base64url');
  const later = Buffer.from(JSON.stringify(['service', 'abc123', 7, pass.expiresAt + 1])).toString('base64url');
  const others = Buffer.from(JSON.stringify(['service', 'abc123', 1, pass.expiresAt])).toString('base64url');
  const foreign = signPreview(pass, 'rahasia-lain');
  for (const forged of [
    `${other}.${signature}`,
    `${later}.${signature}`,
    `${others}.${signature}`,
    `${body}.`,
    body,
    `${token}.x`,
    foreign,
    '',
    '.',
    'a.b',
  ]) {
    expect(readPreviewToken(forged, secret, now), forged).toBeUndefined();
  }
});
