import { beforeEach, expect, test } from 'vitest';
import { SampleSite } from './sample-site.ts';

let site: SampleSite;

beforeEach(async () => {
  site = await SampleSite.load();
});

test('the home page has its sections in the order the editor gave them', async () => {
  const shownKinds = ['dimensi', 'darurat', 'peristiwa-hidup'] as const;
  site.change('home-page', 'beranda', { sections: [...shownKinds].map((kind) => ({ kind, heading: `Bagian ${kind}` })) });
  const { root } = await site.render('/');
  expect(root.querySelectorAll('main h2').map((heading) => heading.text.trim())).toEqual(shownKinds.map((kind) => `Bagian ${kind}`));
  expect(root.querySelector('main form')).toBeNull();
});

test('the home page stands without its entry, its settings and any content', async () => {
  site.change('home-page', 'beranda', null);
  site.change('site-settings', 'pengaturan-situs', null);
  const { status, root } = await site.render('/');
  expect(status).toBe(200);
  expect(root.querySelector('main form[action="/cari/"]')).not.toBeNull();
  expect(root.querySelector('.site-header a[href="/darurat/"]')).not.toBeNull();
});

test('a change of old news leaves the home page as it is, a new item does not', async () => {
  const before = await site.render('/');
  const old = site.list('news-item').toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))[0];
  site.change('news-item', old?.id ?? '', { title: 'Judul baru' });
  expect([...(await site.render('/')).reads.views]).toEqual([...before.reads.views]);
  site.change('news-item', old?.id ?? '', { publishedOn: '2026-11-24' });
  expect((await site.render('/')).body).toContain('Judul baru');
});

test('emergency numbers are one tap away, those for Palopo certain first, and 122 is nowhere', async () => {
  const { root, body } = await site.render('/darurat/');
  const calls = root.querySelectorAll('.sos-list a').map((link) => link.getAttribute('href'));
  expect(calls.slice(0, 4)).toEqual(['tel:110', 'tel:113', 'tel:115', 'tel:119']);
  expect(calls.indexOf('tel:112')).toBeGreaterThan(4);
  expect(root.querySelector('.sos-full')?.text).not.toContain('112');
  expect(body).not.toMatch(/\b122\b/);
});

test('an alert is on every page while it lasts, and the page knows when that changes', async () => {
  const start = Date.parse('2026-11-25T09:00:00+08:00');
  const end = Date.parse('2026-11-25T12:00:00+08:00');
  site.change('alert', 'simulasi-gempa-2030', {
    level: 'darurat',
    text: 'Banjir di Wara Selatan. Jauhi sungai.',
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end).toISOString(),
  });
  for (const path of ['/', '/layanan/akta-kelahiran/', '/tentang/']) {
    site.now = start - 1;
    const before = await site.render(path);
    expect(before.body).not.toContain('Banjir di Wara Selatan');
    expect(before.reads.validUntil).toBeLessThanOrEqual(start);
    site.now = start;
    const during = await site.render(path);
    expect(during.root.querySelector('section[aria-label="Peringatan"]')?.text).toContain('Banjir di Wara Selatan');
    expect(during.reads.validUntil).toBeLessThanOrEqual(end);
    site.now = end;
    expect((await site.render(path)).body).not.toContain('Banjir di Wara Selatan');
  }
});

test('the list of services can be narrowed to each choice it offers', async () => {
  const { root } = await site.render('/layanan/');
  const choices = root.querySelectorAll('.filter > input').map((input) => input.id);
  const rules = root
    .querySelectorAll('head style')
    .map((style) => style.text)
    .join('');
  expect(choices).toContain('untuk-pelaku-usaha');
  for (const choice of choices.filter((id) => !id.endsWith('-semua'))) {
    expect(root.querySelectorAll(`.card.${choice}`).length, choice).toBeGreaterThan(0);
    expect(rules).toContain(`#${choice}:checked~.filtered>*>:not(.${choice}){display:none}`);
  }
});

test('the A-Z leads from every word residents use to its service', async () => {
  const { keywords } = site.find('service', 'kartu-keluarga');
  const letters = (await site.render('/layanan/a-z/')).root.querySelectorAll('.letters a').map((link) => link.getAttribute('href') ?? '');
  const words: string[] = [];
  for (const letter of letters) {
    const { root } = await site.render(letter);
    words.push(...root.querySelectorAll('.words a[href="/layanan/kartu-keluarga/"]').map((link) => link.text.trim()));
  }
  expect(keywords.filter((word) => !words.some((shown) => shown.startsWith(word)))).toEqual([]);
  expect((await site.render('/layanan/a-z/1/')).status).toBe(404);
});

test('a new word for a service changes the page of its letter and no other', async () => {
  const readsOf = async (letter: string) => (await site.render(`/layanan/a-z/${letter}/`)).reads.views;
  const { keywords } = site.find('service', 'kartu-keluarga');
  const [before, others] = [await readsOf('s'), await readsOf('k')];
  site.change('service', 'kartu-keluarga', { keywords: [...keywords, 'surat keluarga'] });
  expect(await readsOf('s')).not.toEqual(before);
  expect(await readsOf('k')).toEqual(others);
});

test('a life event lists its services in order with their reasons, without those not published', async () => {
  const { services } = site.find('life-event', 'lahir');
  const [first, second] = services;
  const steps = async () => (await site.render('/peristiwa/lahir/')).root.querySelectorAll('.steps > li');
  expect((await steps()).length).toBe(services.length);
  expect((await steps())[0]?.text).toContain(first?.reason);
  site.change('service', first?.service ?? '', null);
  const left = await steps();
  expect(left.length).toBe(services.length - 1);
  expect(left[0]?.text).toContain(second?.reason);
});

test('the search asks for /cari/, which without script leads to the A-Z', async () => {
  const home = await site.render('/');
  const form = home.root.querySelector('form[role=search]');
  expect(form?.getAttribute('action')).toBe('/cari/');
  expect(form?.getAttribute('method')).toBe('get');
  expect(form?.querySelector('input[name=q]')).not.toBeNull();
  const search = await site.render('/cari/');
  expect(search.root.querySelector('main a[href="/layanan/a-z/"]')).not.toBeNull();
});

test('an address that leads nowhere is not found', async () => {
  expect((await site.render('/tidak/ada/')).status).toBe(404);
  const { status, root } = await site.render('/404/');
  expect(status).toBe(404);
  expect(root.querySelector('main form[action="/cari/"]')).not.toBeNull();
});

test('a guide shows every kind of block, and leaves out files that are not published', async () => {
  const picture = {
    id: 'foto-uji',
    name: 'foto.jpg',
    mime: 'image/jpeg',
    bytes: 9,
    sha256: 'a'.repeat(64),
    width: 1600,
    height: 900,
    alt: 'Loket',
  };
  site.apply([{ type: 'file', id: picture.id, entry: picture }]);
  site.change('page', 'cara-memakai-situs-ini', {
    blocks: [
      { component: 'page.rich-text', body: [{ type: 'heading', level: 1, children: [{ type: 'text', text: 'Judul' }] }] },
      { component: 'page.steps', heading: 'Langkah', steps: [{ title: 'Buka situs', picture: 'foto-uji' }] },
      { component: 'page.figure', picture: 'tidak-terbit' },
      {
        component: 'page.downloads',
        heading: 'Unduhan',
        rows: [
          { label: 'foto', file: 'foto-uji' },
          { label: 'hilang', file: 'tidak-terbit' },
        ],
      },
      {
        component: 'page.questions',
        heading: 'Tanya',
        rows: [{ question: 'Gratis?', answer: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ya.' }] }] }],
      },
      { component: 'page.callout', tone: 'penting', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ingat.' }] }] },
    ],
  });
  const { root, reads } = await site.render('/panduan/cara-memakai-situs-ini/');
  expect(root.querySelectorAll('main h2').map((heading) => heading.text.trim())).toEqual(['Judul', 'Langkah', 'Unduhan', 'Tanya']);
  expect(root.querySelectorAll('main picture')).toHaveLength(1);
  expect(root.querySelector('main img')?.getAttribute('width')).toBe('1600');
  expect(root.querySelectorAll('main .download')).toHaveLength(1);
  expect(root.querySelector('main details')?.text).toContain('Ya.');
  const asked = new Set(reads.assets.keys());
  const shown = root
    .querySelectorAll('main source')
    .flatMap((source) => (source.getAttribute('srcset') ?? '').split(', ').map((part) => part.split(' ')[0]));
  expect(shown.length).toBe(6);
  expect(shown.filter((address) => !asked.has(address ?? ''))).toEqual([]);
});

test('robots.txt names the sitemap by its full address', async () => {
  const { body } = await site.render('/robots.txt');
  expect(body).toMatch(/^Sitemap: https?:\/\/[^/]+\/sitemap\.xml$/m);
});

test('who renames the site renames it on paper, on the home screen and in feed readers too', async () => {
  site.change('site-settings', 'pengaturan-situs', { title: 'Kota Uji' });
  for (const path of ['/', '/layanan/ktp-el-baru/poster/', '/situs.webmanifest', '/umpan/berita.xml', '/umpan/berita.json']) {
    expect((await site.render(path)).body, path).toContain('Kota Uji');
  }
});
