import { expect, test } from 'vitest';
import { serviceSchema, type Service } from '../data/contract/service.ts';
import { serviceAsText, serviceShareText } from './service-text.ts';

const url = 'https://palopo.example/layanan/kk/';
const service: Service = serviceSchema.parse({
  id: 'kk',
  slug: 'kk',
  title: 'Kartu keluarga',
  keywords: ['kk', 'kartu keluarga', 'bikin kk'],
  channel: 'loket',
  requirements: [{ text: 'KK lama' }, { text: 'Buku nikah', condition: 'bila baru menikah' }],
  steps: [{ title: 'Datang ke loket' }, { title: 'Terima KK' }],
  duration: { text: '1 hari kerja.' },
  fee: { isFree: true },
});

test('the text says cost, time and place, then what to bring and how', () => {
  expect(serviceAsText({ service, place: 'Kantor Disdukcapil', url })).toBe(
    `KARTU KELUARGA
Biaya: Gratis
Lama: 1 hari kerja
Tempat: Kantor Disdukcapil

BAWA:
- KK lama
- Buku nikah (bila baru menikah)
CARA:
1. Datang ke loket
2. Terima KK

Lengkap: ${url}
`,
  );
});

test('a long service is cut at a whole line, says so, and keeps its address within 1 kB', () => {
  const requirements = Array.from({ length: 40 }, (_, index) => ({ text: `Berkas “nomor” ${index + 1} dengan nama yang panjang` }));
  const text = serviceAsText({ service: { ...service, requirements }, url });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024);
  expect(Buffer.byteLength(text)).toBeGreaterThan(900);
  expect(text).toContain('(selengkapnya di halaman layanan)');
  expect(text.endsWith(`Lengkap: ${url}\n`)).toBe(true);
  const [, list = ''] = text.split('BAWA:\n');
  for (const line of list.split('\n').filter((found) => found.startsWith('- '))) expect(line).toMatch(/panjang$/);
});

test('a referral says who does it instead', () => {
  const referral: Service = { ...service, isReferral: true, referralAgency: 'Polres Palopo', fee: undefined };
  expect(serviceShareText({ service: referral, url })).toBe(`*Kartu keluarga*\nDiurus di: Polres Palopo\n${url}`);
});
