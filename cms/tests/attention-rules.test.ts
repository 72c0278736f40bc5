import { expect, test } from 'vitest';
import { findBrokenLinks, findLinks, fixedPages, sections, targetOf } from '../src/desk/attention/rules/broken-links.ts';
import { findExpiringAlert } from '../src/desk/attention/rules/expiring-alert.ts';
import { findLateAssignment } from '../src/desk/attention/rules/late-assignment.ts';
import { findPictureFault } from '../src/desk/attention/rules/picture-faults.ts';
import { findDueReview } from '../src/desk/attention/rules/review-due.ts';
import { findIncompleteService, missingComponents, serviceComponents } from '../src/desk/attention/rules/service-score.ts';
import { findStaleQuickWin } from '../src/desk/attention/rules/stale-quick-win.ts';
import { byUrgency, maySee, type Viewer } from '../src/desk/attention/list-attention.ts';
import { attentionItem, type EntryFacts } from '../src/desk/attention/attention-item.ts';
import type { Assignment } from '../src/desk/coordination/assignment.ts';
import { routes } from '../../site/src/routes.ts';
import { standardComponents } from '../../site/src/services/service-standard.ts';
import type { Service } from '../../site/src/data/contract/service.ts';

const entry: EntryFacts = { type: 'service', entryId: 'a', title: 'KTP-el', ownerAgencyId: 'dukcapil' };
const site = 'https://palopo.test';

test.each([
  ['2026-08-19', undefined],
  ['2026-08-18', 'Jatuh tempo 18 Agustus 2026'],
  ['2026-08-04', 'Jatuh tempo hari ini'],
  ['2026-08-03', 'Sudah lewat 1 hari'],
])('a review due on %s is told fourteen days ahead, on the day and after it', (reviewDueOn, words) => {
  const item = findDueReview({ ...entry, reviewDueOn }, '2026-08-04');
  expect(item?.todo.split(':')[0]).toBe(words);
});

test('an entry without a review date is never due', () => {
  expect(findDueReview({ ...entry, reviewDueOn: null }, '2026-08-04')).toBeUndefined();
});

test('a service is scored by the 14 components, and the first empty one is where it opens', () => {
  const full = Object.fromEntries(serviceComponents.map((name) => [name, 'ada']));
  expect(findIncompleteService(entry, full)).toBeUndefined();
  const item = findIncompleteService(entry, { ...full, fee: null, staffCount: '  ' });
  expect(item).toMatchObject({
    field: 'fee',
    todo: expect.stringMatching(/^Terisi 12 dari 14 .*Lengkapi: 4\. Biaya\/tarif, 11\. Jumlah pelaksana\.$/) as string,
  });
});

test('a referral and a service that is no longer given are not incomplete', () => {
  expect(missingComponents({ isReferral: true })).toEqual([]);
  expect(findIncompleteService(entry, { standing: 'dihentikan' })).toBeUndefined();
});

test('the desk counts the components that residents are shown', () => {
  const lists = { requirements: [{}], steps: [{}], legalBases: [{}] };
  const full = { ...Object.fromEntries(serviceComponents.map((name) => [name, {}])), ...lists };
  expect(standardComponents(full as unknown as Service).every(({ isFilled }) => isFilled)).toBe(true);
  for (const name of serviceComponents) {
    const service = { ...full, [name]: name in lists ? [] : undefined } as unknown as Service;
    expect(
      standardComponents(service).filter(({ isFilled }) => !isFilled),
      name,
    ).toHaveLength(1);
  }
});

test.each([
  ['/layanan/ktp-el/', { kind: 'entry', types: ['service'], slug: 'ktp-el' }],
  ['/layanan/ktp-el.txt', { kind: 'entry', types: ['service'], slug: 'ktp-el' }],
  ['/layanan/', { kind: 'page' }],
  ['/layanan/a-z/', { kind: 'page' }],
  ['/darurat/?x=1#polisi', { kind: 'page' }],
  ['/berita/2026/08/', { kind: 'page' }],
  ['/agenda/arsip/2025/', { kind: 'page' }],
  ['/lokasi/kantor/mpp/', { kind: 'entry', types: ['place'], slug: 'mpp' }],
  ['/peristiwa/', { kind: 'nowhere' }],
  ['/tidak-ada/', { kind: 'nowhere' }],
  ['/%E0%A4%A/', { kind: 'nowhere' }],
  ['https://palopo.test/layanan/nib/', { kind: 'entry', types: ['service'], slug: 'nib' }],
  ['https://oss.go.id/masuk', { kind: 'elsewhere' }],
  ['http://192.168.1.5/berkas', { kind: 'nowhere' }],
  ['https://intranet/', { kind: 'nowhere' }],
  ['https://', { kind: 'nowhere' }],
])('%s leads to %o', (address, target) => {
  expect(targetOf(address, site)).toEqual(target);
});

test('every fixed page and every section of the site is known', () => {
  const paths = routes.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
  const readable = paths.filter((path) => path.endsWith('/') && path !== '/404/');
  expect(readable.filter((path) => targetOf(path, site).kind !== 'page')).toEqual([]);
  expect(fixedPages.filter((page) => !paths.includes(page))).toEqual([]);
  const known = ['redirect', 'masterplan-chapter', ...Object.values(sections).flat()];
  const made = routes.flatMap((route) => ('pageOf' in route && route.pageOf ? [route.pageOf] : []));
  expect(made.length).toBeGreaterThan(5);
  expect(made.filter((type) => !known.includes(type))).toEqual([]);
});

test('a link to what is not published is broken, unless it is redirected', () => {
  const content = {
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/layanan/siup/' },
          { type: 'link', url: '/layanan/ktp-el/' },
        ],
      },
    ],
    onlineUrl: '/imb/',
    title: '/bukan-tautan/',
  };
  const links = findLinks(content);
  expect(links.map(({ address }) => address)).toEqual(['/layanan/siup/', '/layanan/ktp-el/', '/imb/']);
  const broken = findBrokenLinks(
    entry,
    links,
    site,
    (_type, slug) => slug === 'ktp-el',
    (path) => path === '/imb/',
  );
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatchObject({ field: 'body', todo: expect.stringContaining('/layanan/siup/.') as string });
});

test('a picture needs a description and at most 4 MB', () => {
  const picture = { ...entry, type: 'file', alternativeText: 'Pelabuhan', sizeKb: 4000 };
  expect(findPictureFault(picture)).toBeUndefined();
  expect(findPictureFault({ ...picture, sizeKb: 4000.1 })?.todo).toMatch(/^Berkas 4 MB, terlalu berat/);
  expect(findPictureFault({ ...picture, alternativeText: ' ' })?.todo).toMatch(/^Tulis teks alternatif/);
});

test('a running quick win is stale ninety days after its last record, or after it was made', () => {
  const quickWin = { ...entry, standing: 'berjalan', agencyId: 'dinkes', createdOn: '2025-01-01', lastProgressOn: '2026-08-04' };
  expect(findStaleQuickWin(quickWin, '2026-11-01')).toBeUndefined();
  expect(findStaleQuickWin(quickWin, '2026-11-02')).toMatchObject({ days: 90, agencyId: 'dinkes' });
  expect(findStaleQuickWin({ ...quickWin, standing: 'selesai' }, '2027-11-02')).toBeUndefined();
  expect(findStaleQuickWin({ ...quickWin, lastProgressOn: null }, '2025-03-31')).toBeUndefined();
  expect(findStaleQuickWin({ ...quickWin, lastProgressOn: null }, '2025-04-01')?.todo).toMatch(/^Belum pernah/);
});

test('an alert is told in its last day, and no more once it is over', () => {
  const at = (endsAt: string) => findExpiringAlert({ ...entry, endsAt }, new Date('2026-08-04T00:00:00Z'));
  expect(at('2026-08-05T00:00:01Z')).toBeUndefined();
  expect(at('2026-08-05T00:00:00Z')?.todo).toMatch(/24 jam/);
  expect(at('2026-08-04T00:30:00Z')?.todo).toMatch(/kurang dari satu jam/);
  expect(at('2026-08-04T00:00:00Z')).toBeUndefined();
});

test('an assignment is late the day after it was due, and never once it is done', () => {
  const assignment: Assignment = {
    ...{ kind: 'keputusan', type: 'event', entryId: 'r', entryTitle: 'Rapat', ownerAgencyId: 'kominfo', path: 'decisions.1' },
    ...{ text: 'Kirim data', agencyId: 'dinkes', due: '2026-08-04', status: 'berjalan', obstacle: null },
  };
  expect(findLateAssignment(assignment, '2026-08-04')).toBeUndefined();
  expect(findLateAssignment(assignment, '2026-08-05')).toMatchObject({ days: 1, agencyId: 'dinkes', field: 'decisions.1.status' });
  expect(findLateAssignment({ ...assignment, status: 'selesai' }, '2026-09-05')).toBeUndefined();
  expect(findLateAssignment({ ...assignment, due: null }, '2026-09-05')).toBeUndefined();
});

test('people see what they can put right: contributors of their own agency only', () => {
  const viewer = (role: string, agency: string | undefined, can: string[] = []): Viewer => ({
    person: { id: 1, name: 'A', roles: [role], agency },
    ability: { can: (action) => can.includes(action) },
  });
  const due = attentionItem(entry, 'jatuh-tempo-tinjau', { todo: '' });
  const failed = attentionItem(entry, 'gagal-tayang', { todo: '' });
  const picture = attentionItem({ ...entry, type: 'file' }, 'gambar', { todo: '' });
  const uploads = ['plugin::upload.assets.update'];
  expect(maySee(viewer('strapi-author', 'dukcapil'), due)).toBe(true);
  expect(maySee(viewer('strapi-author', 'dinkes'), due)).toBe(false);
  expect(maySee(viewer('strapi-author', undefined), { ...due, agencyId: null })).toBe(false);
  expect(maySee(viewer('strapi-editor', undefined), due)).toBe(true);
  expect(maySee(viewer('technical-support', undefined), due)).toBe(false);
  expect(maySee(viewer('technical-support', undefined, ['admin::publishing.read']), failed)).toBe(true);
  expect(maySee(viewer('strapi-author', 'dinkes', uploads), picture)).toBe(false);
  expect(maySee(viewer('strapi-author', 'dukcapil', uploads), picture)).toBe(true);
  expect(maySee(viewer('multimedia', undefined, uploads), picture)).toBe(true);
});

test('what failed comes first, then by kind what has waited the longest', () => {
  const items = [
    attentionItem(entry, 'data-contoh', { todo: 'd' }),
    attentionItem(entry, 'jatuh-tempo-tinjau', { days: 1, todo: 'b' }),
    attentionItem(entry, 'gagal-tayang', { todo: 'a' }),
    attentionItem(entry, 'jatuh-tempo-tinjau', { days: 9, todo: 'c' }),
  ];
  expect(items.sort(byUrgency).map(({ todo }) => todo)).toEqual(['a', 'c', 'b', 'd']);
});
