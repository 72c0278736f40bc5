import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootStrapi, testAdministrator, type TestCms } from './boot-strapi.ts';

let cms: TestCms;
let token: string;
beforeAll(async () => {
  cms = await bootStrapi({ listen: true });
  const login = await fetch(`${cms.origin}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(testAdministrator),
  });
  token = ((await login.json()) as { data: { token: string } }).data.token;
});
afterAll(() => cms.stop());

const picture = () => sharp({ create: { width: 1600, height: 900, channels: 3, background: '#0f5c5c' } });

test('a picture is kept as it came, with a thumbnail for the media library and no other copy', async () => {
  const bytes = await picture().jpeg().toBuffer();
  const { status, files } = await upload('kantor.jpg', 'image/jpeg', bytes);
  expect(status).toBe(201);
  expect(Object.keys(files[0]?.formats ?? {})).toEqual(['thumbnail']);
  const served = await fetch(`${cms.origin}${files[0]?.url ?? ''}`);
  expect(Buffer.from(await served.arrayBuffer()).equals(bytes)).toBe(true);
  expect(existsSync(path.join(cms.dataDirectory, 'cms', 'public', files[0]?.url ?? ''))).toBe(true);
});

test('a PDF is taken', async () => {
  expect((await upload('naskah.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n'))).status).toBe(201);
});

test.each([
  ['a page that calls itself a picture', 'foto.jpg', 'image/jpeg', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a page', 'halaman.html', 'text/html', Buffer.from('<html></html>')],
  ['an SVG, which can hold scripts', 'logo.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a program', 'alat.exe', 'application/octet-stream', Buffer.from('MZ\u0090\u0000')],
  ['a text that calls itself a PDF', 'naskah.pdf', 'application/pdf', Buffer.from('bukan pdf')],
  ['a picture cut off after its first bytes', 'foto.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex')],
])('%s is refused and leaves no file behind', async (_, name, type, bytes) => {
  const uploads = path.join(cms.dataDirectory, 'cms', 'public', 'uploads');
  const before = readdirSync(uploads);
  const { status } = await upload(name, type, bytes);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(readdirSync(uploads)).toEqual(before);
});

test('the refusal says in Indonesian what may be uploaded', async () => {
  const { message } = await upload('naskah.pdf', 'application/pdf', Buffer.from('bukan pdf'));
  expect(message).toBe(
    'Berkas "naskah.pdf" ditolak: isinya rusak atau tidak sesuai jenisnya. Unggah gambar (JPEG, PNG, WebP, AVIF), PDF, atau dokumen Word/Excel.',
  );
});

async function upload(name: string, type: string, bytes: Buffer) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  const response = await fetch(`${cms.origin}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  const body: unknown = await response.json();
  return {
    status: response.status,
    files: Array.isArray(body) ? (body as { url: string; formats: object | null }[]) : [],
    message: (body as { error?: { message?: string } }).error?.message,
  };
}
