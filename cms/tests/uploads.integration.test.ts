import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
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

test('a picture is kept once, with a thumbnail for the media library and no other copy', async () => {
  const { status, files } = await upload('kantor.jpg', 'image/jpeg', await picture().jpeg().toBuffer());
  expect(status).toBe(201);
  expect(Object.keys(files[0]?.formats ?? {})).toEqual(['thumbnail']);
  expect(existsSync(path.join(cms.dataDirectory, 'cms', 'public', files[0]?.url ?? ''))).toBe(true);
});

test('a photo is turned upright, made smaller and rid of what the camera noted', async () => {
  const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#0f5c5c' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Ponsel' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '3/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const { files } = await upload('rumah.jpg', 'image/jpeg', photo);
  const kept = await fetchBytes(files[0]?.url);
  const { width, height, exif, orientation } = await sharp(kept).metadata();
  expect({ width, height, exif, orientation }).toEqual({ width: 1920, height: 2560, exif: undefined, orientation: undefined });
  expect(files[0]).toMatchObject({ width: 1920, height: 2560, size: expect.closeTo(kept.length / 1000, 1) as number });
});

test.each([
  ['JPEG', 'image/jpeg', () => picture().jpeg().toBuffer()],
  ['PNG', 'image/png', () => picture().png().toBuffer()],
  ['WebP', 'image/webp', () => picture().webp().toBuffer()],
  ['AVIF', 'image/avif', () => picture().avif({ effort: 0 }).toBuffer()],
])('a %s stays one, and what was hidden behind it is gone', async (_, type, make) => {
  const bytes = await make();
  const hidden = type === 'image/avif' ? bytes : Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')]);
  const { status, files } = await upload('foto', type, hidden);
  expect(status).toBe(201);
  const kept = await fetchBytes(files[0]?.url);
  expect(kept.includes('<script>')).toBe(false);
  expect((await sharp(kept).metadata()).format).toBe((await sharp(bytes).metadata()).format);
});

test('a picture of too many pixels is refused with what to do', async () => {
  const bytes = await sharp({ create: { width: 10_000, height: 7_000, channels: 3, background: '#fff' } })
    .png({ palette: true })
    .toBuffer();
  const { status, message } = await upload('peta.png', 'image/png', bytes);
  expect(status).toBe(400);
  expect(message).toBe('Gambar "peta.png" ditolak: lebih dari 64 megapiksel. Perkecil dahulu, lalu unggah lagi.');
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
  ['a picture whose second half is missing', 'foto.jpg', 'image/jpeg', await halfOf(noise())],
  ['a picture of another type than it says', 'foto.png', 'image/png', await picture().jpeg().toBuffer()],
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

function noise() {
  return sharp({ create: { width: 400, height: 400, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });
}

async function halfOf(image: Sharp): Promise<Buffer> {
  const bytes = await image.jpeg().toBuffer();
  return bytes.subarray(0, bytes.length / 2);
}

async function fetchBytes(url = ''): Promise<Buffer> {
  const response = await fetch(`${cms.origin}${url}`);
  return Buffer.from(await response.arrayBuffer());
}

async function upload(name: string, type: string, bytes: Buffer) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  const response = await fetch(`${cms.origin}/upload`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
  const body: unknown = await response.json();
  return {
    status: response.status,
    files: Array.isArray(body) ? (body as { url: string; formats: object | null; width: number; height: number; size: number }[]) : [],
    message: (body as { error?: { message?: string } }).error?.message,
  };
}
