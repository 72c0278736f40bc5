import { beforeEach, expect, test } from 'vitest';
import { findStructureFaults } from './page-structure.ts';
import { SampleSite } from './sample-site.ts';

const path = '/layanan/akta-kelahiran/';
let site: SampleSite;

beforeEach(async () => {
  site = await SampleSite.load();
});

test('the answers come first: cost, time, place, way, then what to bring', async () => {
  const { root } = await site.render(path);
  const facts = root.querySelectorAll('.facts-tiles dt').map((fact) => fact.text.trim());
  expect(facts).toEqual(['Biaya', 'Lama proses', 'Tempat', 'Cara']);
  const headings = root.querySelectorAll('main h2').map((heading) => heading.text.trim());
  expect(headings[0]).toBe('Persyaratan');
  expect(headings.indexOf('Cara mengurus')).toBeLessThan(headings.indexOf('Kantor dan jam layanan'));
});

test('what to bring can be ticked off', async () => {
  const { requirements } = site.find('service', 'akta-kelahiran');
  const { root } = await site.render(path);
  const boxes = root.querySelectorAll('.checklist label').filter((label) => label.querySelector('input[type=checkbox]'));
  expect(boxes).toHaveLength(requirements.length);
  expect(boxes[0]?.text).toContain(requirements[0]?.text);
});

test('all fourteen components are there behind a fold, with how many are filled', async () => {
  const filled = await site.render(path);
  expect(filled.root.querySelectorAll('details .standard > li')).toHaveLength(14);
  expect(filled.body).toContain('14 dari 14 komponen terisi');
  site.change('service', 'akta-kelahiran', { staffCount: undefined, facilities: undefined });
  expect((await site.render(path)).body).toContain('12 dari 14 komponen terisi');
});

test('a disturbed service says so before anything else, with the reason', async () => {
  site.change('service', 'akta-kelahiran', { status: 'terganggu', statusNote: 'Mesin cetak rusak. Datang lagi besok.' });
  const { root } = await site.render(path);
  const main = root.querySelector('main')?.text ?? '';
  expect(main).toContain('Mesin cetak rusak');
  expect(main.indexOf('Layanan terganggu')).toBeLessThan(main.indexOf('Biaya'));
});

test('a referral says where to go instead', async () => {
  const { referralAgency, referralUrl } = site.find('service', 'rujukan-skck');
  const { root } = await site.render('/layanan/rujukan-skck/');
  expect(root.querySelector('.callout')?.text).toContain(referralAgency);
  expect(root.querySelector(`.callout a[href="${referralUrl}"]`)).not.toBeNull();
  expect(root.querySelector('.standard')).toBeNull();
});

test('what a service refers to may be missing: no link to it, no broken page; once published, the link is there', async () => {
  const { legalBases, places, agency, relatedServices, forms } = site.find('service', 'akta-kelahiran');
  const regulation = legalBases[0]?.regulation ?? '';
  const published = site.find('regulation', regulation);
  site.change('regulation', regulation, null);
  site.change('agency', agency ?? '', null);
  site.change('service', relatedServices[0] ?? '', null);
  for (const place of places) site.change('place', place, null);
  for (const { file } of forms) site.apply([{ type: 'file', id: file, entry: null }]);
  const without = await site.render(path);
  expect(without.status).toBe(200);
  expect(findStructureFaults(without.root)).toEqual([]);
  expect(without.root.querySelector(`a[href="/regulasi/${published.slug}/"]`)).toBeNull();
  expect(without.root.querySelector('#formulir')).toBeNull();

  site.apply([{ type: 'regulation', id: regulation, entry: published }]);
  const withIt = await site.render(path);
  expect(withIt.root.querySelector(`a[href="/regulasi/${published.slug}/"]`)).not.toBeNull();
});

test('an office without hours and phone of its own shows those of its agency', async () => {
  const agency = site.find('agency', 'disdukcapil');
  const placeId = agency.place ?? '';
  site.change('place', placeId, { openingHours: [], phone: undefined });
  site.change('agency', 'disdukcapil', { phone: '0471-123456', openingHours: [{ day: 'senin', opens: '07:15', closes: '14:45' }] });
  site.change('service', 'akta-kelahiran', { places: [placeId] });
  const office = (await site.render(path)).root.querySelector('.office')?.text;
  expect(office).toContain('(0471) 123456');
  expect(office).toContain('07.15–14.45 WITA');
});

test('a service passes from phone to phone as a WhatsApp message that ends in its address', async () => {
  const { root } = await site.render(path);
  const href = root.querySelector('.share a[href^="https://wa.me/"]')?.getAttribute('href') ?? '';
  const message = new URL(href.replaceAll('&amp;', '&')).searchParams.get('text') ?? '';
  expect(message).toMatch(/^\*Akta kelahiran\*\nBiaya: Gratis\n/);
  expect(message).toMatch(/\/layanan\/akta-kelahiran\/$/);
  expect(message.length).toBeLessThan(400);
});

test('every service is also plain text of at most 1 kB that names its page', async () => {
  const texts = (await site.listPages()).filter(({ route }) => route === 'service-text');
  expect(texts.length).toBeGreaterThan(30);
  for (const { path: textPath } of texts) {
    const { body, contentType, status } = await site.render(textPath);
    expect({ textPath, status, contentType }).toEqual({ textPath, status: 200, contentType: 'text/plain; charset=utf-8' });
    expect(Buffer.byteLength(body), textPath).toBeLessThanOrEqual(1024);
    expect(body).toContain(textPath.replace(/\.txt$/, '/'));
  }
});

test('a service that is not published does not exist, in any form', async () => {
  site.change('service', 'akta-kelahiran', null);
  expect((await site.render(path)).status).toBe(404);
  expect((await site.render('/layanan/akta-kelahiran.txt')).status).toBe(404);
});

test('a change of a regulation nobody cites here leaves the page as it is', async () => {
  const before = await site.render(path);
  site.change('regulation', 'perwali-26-2020', { about: 'hal lain' });
  const after = await site.render(path);
  expect([...after.reads.views]).toEqual([...before.reads.views]);
});
