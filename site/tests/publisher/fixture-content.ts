import { hash } from 'node:crypto';
import sharp from 'sharp';
import type { RawChange } from '../../publisher/core/raw-change.ts';

/** An entry in its public form, as the cms tells it. */
export interface RawEntry {
  type: string;
  id: string;
  entry: Record<string, unknown>;
}
export interface FixtureContent {
  entries: RawEntry[];
  /** Bytes of the files, by id. */
  files: Map<string, Buffer>;
}

export const entry = {
  service: (slug: string, more: Record<string, unknown> = {}): RawEntry => ({
    type: 'service',
    id: `s-${slug}`,
    entry: {
      id: `s-${slug}`,
      slug,
      title: `Layanan ${slug}`,
      keywords: ['a', 'b', 'c'],
      channel: 'loket',
      agency: 'a-dinas-satu',
      ...more,
    },
  }),
  agency: (slug: string, more: Record<string, unknown> = {}): RawEntry => ({
    type: 'agency',
    id: `a-${slug}`,
    entry: { id: `a-${slug}`, slug, title: `Dinas ${slug}`, shortName: slug, kind: 'dinas', ...more },
  }),
  news: (slug: string, more: Record<string, unknown> = {}): RawEntry => ({
    type: 'news-item',
    id: `n-${slug}`,
    entry: { id: `n-${slug}`, slug, title: `Berita ${slug}`, kind: 'berita', publishedOn: '2026-08-04', body: `Isi ${slug}.`, ...more },
  }),
  book: (slug: string, number: number): RawEntry => ({
    type: 'masterplan-book',
    id: `b-${slug}`,
    entry: { id: `b-${slug}`, slug, title: `Buku ${slug}`, number },
  }),
  chapter: (slug: string, book: string, order: number): RawEntry => ({
    type: 'masterplan-chapter',
    id: `c-${slug}`,
    entry: { id: `c-${slug}`, slug, title: `Bab ${slug}`, book, order, kind: 'arah', body: `Bab ${slug}.` },
  }),
  event: (slug: string, startsAt: string): RawEntry => ({
    type: 'event',
    id: `e-${slug}`,
    entry: { id: `e-${slug}`, slug, title: `Acara ${slug}`, kind: 'publik', startsAt },
  }),
  alert: (slug: string, startsAt: string, endsAt: string): RawEntry => ({
    type: 'alert',
    id: `p-${slug}`,
    entry: { id: `p-${slug}`, slug, title: `Peringatan ${slug}`, level: 'darurat', text: `Awas ${slug}`, startsAt, endsAt },
  }),
  redirect: (slug: string, from: string, to: string): RawEntry => ({
    type: 'redirect',
    id: `r-${slug}`,
    entry: { id: `r-${slug}`, slug, title: `Alihan ${slug}`, from, to },
  }),
  file: (id: string, bytes: Buffer, more: Record<string, unknown> = {}): RawEntry => ({
    type: 'file',
    id,
    entry: { id, name: `${id}.bin`, mime: 'application/pdf', bytes: bytes.length, sha256: hash('sha256', bytes, 'hex'), ...more },
  }),
};

export async function photo(color: string): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: color } })
    .jpeg()
    .toBuffer();
}

/** A little of everything, as published at noon WITA on 4 August 2026. */
export async function fixtureContent(): Promise<FixtureContent> {
  const red = await photo('red');
  const form = Buffer.from('%PDF-1.7 formulir');
  const files = new Map([
    ['f-foto', red],
    ['f-formulir', form],
  ]);
  return {
    files,
    entries: [
      entry.agency('dinas-satu'),
      entry.agency('dinas-dua', { formerSlugs: ['dinas-lama'] }),
      entry.service('ktp', { relatedServices: ['s-kk', 's-belum'], forms: [{ label: 'F-1', file: 'f-formulir' }] }),
      entry.service('kk', { agency: 'a-dinas-dua' }),
      entry.service('akta'),
      entry.news('pasar', { cover: 'f-foto', agencies: ['a-dinas-dua'] }),
      entry.news('jalan', { publishedOn: '2026-07-30' }),
      entry.news('banjir', { publishedOn: '2026-08-01' }),
      entry.news('sekolah', { publishedOn: '2026-06-01' }),
      entry.book('satu', 1),
      entry.book('dua', 2),
      entry.chapter('arah', 'b-satu', 1),
      entry.chapter('strategi', 'b-satu', 2),
      entry.event('rapat', '2026-08-05T09:00:00+08:00'),
      entry.alert('banjir', '2026-08-04T18:00:00+08:00', '2026-08-06T18:00:00+08:00'),
      entry.redirect('lama', '/lama', '/layanan/ktp/'),
      entry.file('f-foto', red, { name: 'pasar.jpg', mime: 'image/jpeg', width: 400, height: 300, alt: 'Pasar' }),
      entry.file('f-formulir', form, { name: 'F-1 01.pdf' }),
    ],
  };
}

export const noon = Date.parse('2026-08-04T12:00:00+08:00');

export function asChange({ type, id, entry: form }: RawEntry, seq: number): RawChange {
  return { seq, type, id, entry: form };
}
