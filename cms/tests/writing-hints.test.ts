import { expect, test } from 'vitest';
import { findAbbreviations, findHints, findLongSentences, findOfficialese, type ProseText } from '../src/admin/writing-help/find-hints.ts';
import { textsOfForm } from '../src/admin/writing-help/texts-of-form.ts';
import { cleanText, cleanValues } from '../src/desk/writing-help/clean-text.ts';
import { resetCopy } from '../src/desk/writing-help/reset-copy.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');

test('a sentence of twenty words is short enough, one of twenty-one is not', () => {
  expect(findLongSentences(`${words(20)}.`)).toEqual([]);
  expect(findLongSentences(`${words(21)}.`)).toEqual(['Kalimat 21 kata, paling banyak 20. Pecah: "kata0 kata1 kata2 kata3 kata4 kata5 …"']);
});

test('sentences end at a full stop or with their line, not at "No. 5" or "Jl. Andi"', () => {
  expect(findLongSentences(`${words(15)}. Bawa ${words(15)}.\n${words(15)}`)).toEqual([]);
  expect(findLongSentences(`Datang ke Jl. Andi Djemma No. 5 ${words(15)}`)).toHaveLength(1);
  expect(findLongSentences(`${words(10)} – ${words(10)} • /`)).toEqual([]);
});

test('officialese is named with the plain word, the longer expression before the shorter one in it', () => {
  expect(findOfficialese('Apabila pemohon diwajibkan hadir, bawa KK.')).toEqual([
    '"pemohon diwajibkan": pakai "Anda wajib".',
    '"Apabila": pakai "jika".',
  ]);
  expect(findOfficialese('Jika Anda perlu perizinan, lihat https://contoh.id/online/ atau warga@email.com. Berguna.')).toEqual([]);
});

test('abbreviations are words in capitals, but not numerals, addresses or whole lines in capitals', () => {
  expect(findAbbreviations('Bawa KK, PBB-P2, dan NIB. Lihat Bab VIII. SPPT2 a@B.CO')).toEqual(['KK', 'PBB-P2', 'NIB', 'SPPT2']);
  expect(findAbbreviations('KEPUTUSAN WALI KOTA')).toEqual([]);
});

test('an abbreviation is asked about once, unless the entry or the glossary explains it', () => {
  const text = (path: string, value: string): ProseText => ({ path, label: path, text: value });
  const texts = [text('summary', 'Bawa NIB dan KK dan KTP.'), text('steps.0.text', 'Cetak NIB. Kartu Identitas Anak (KIA) di KIA.')];
  expect(findHints(texts, new Set(['KK'])).map(({ path, message }) => [path, message.slice(0, 5)])).toEqual([['summary', '"NIB"']]);
});

test('texts of the form are found in components and rich text, with the names editors know', () => {
  const attributes = {
    title: { type: 'string' },
    slug: { type: 'uid' },
    keywords: { type: 'text' },
    requirements: { type: 'component', component: 'service.requirement', repeatable: true },
    body: { type: 'blocks' },
  };
  const components = { 'service.requirement': { attributes: { text: { type: 'text' } } } };
  const values = {
    ...{ title: 'KTP', slug: 'ktp', keywords: 'bikin ktp', requirements: [{ text: 'KK asli' }] },
    body: [
      { type: 'paragraph', children: [{ text: 'Baca ' }, { type: 'link', children: [{ text: 'ini' }] }] },
      { type: 'list', children: [{ type: 'list-item', children: [{ text: 'Satu' }] }] },
    ],
  };
  expect(textsOfForm('service', attributes, components, values).map(({ path, label, text }) => [path, label, text.trim()])).toEqual([
    ['title', 'Nama layanan', 'KTP'],
    ['requirements.0.text', expect.stringMatching(/baris 1: /), 'KK asli'],
    ['body', 'body', 'Baca ini\nSatu'],
  ]);
});

test('what Word leaves behind is taken out of every text, and nothing else is touched', () => {
  expect(cleanText('Satu\u00a0dua\u00ad tiga\r\nempat\u200b\v\uf0b7 lima\u0002<o:p></o:p>')).toBe('Satu dua tiga\nempat\n• lima');
  const day = new Date(0);
  expect(cleanValues({ rows: [{ text: 'a\u00a0b', id: 3 }], day, none: null })).toEqual({
    rows: [{ text: 'a b', id: 3 }],
    day,
    none: null,
  });
});

test('a copy keeps an address that the person gave it, and never the one of the original', () => {
  const original = { slug: 'ktp', title: 'KTP', editorial: { id: 4, publishAt: 'x', responsiblePosition: 'Kepala' } };
  const given = { data: { slug: 'ktp-hilang', title: 'KTP hilang' } };
  resetCopy(given, original);
  expect(given.data).toMatchObject({
    slug: 'ktp-hilang',
    title: 'KTP hilang',
    editorial: { publishAt: null, responsiblePosition: 'Kepala' },
  });
  const same: { data: Record<string, unknown> } = { data: { slug: 'ktp' } };
  resetCopy(same, original);
  expect(same.data).toMatchObject({ title: 'KTP (salinan)' });
  expect(same.data).not.toHaveProperty('slug');
});

test('paragraphs with the bullets or numbers of Word become lists; a year or one number does not', () => {
  const paragraph = (text: string, more: object[] = []) => ({ type: 'paragraph', children: [{ type: 'text', text }, ...more] });
  const items = (...texts: string[]) => texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] }));
  const bold = { type: 'text', text: 'asli', bold: true };
  const pasted = [
    paragraph('Syarat:'),
    paragraph('\uf0b7\tKK '),
    paragraph('·\u00a0\u00a0KTP'),
    paragraph('1.\tDatang'),
    paragraph('2.\tAntre'),
  ];
  expect(cleanValues({ body: pasted })).toEqual({
    body: [
      paragraph('Syarat:'),
      { type: 'list', format: 'unordered', children: items('KK ', 'KTP') },
      { type: 'list', format: 'ordered', children: items('Datang', 'Antre') },
    ],
  });
  const [list] = cleanValues([paragraph('• KK ', [bold])]) as { children: { children: unknown[] }[] }[];
  expect(list?.children[0]?.children).toEqual([{ type: 'text', text: 'KK ' }, bold]);
  const prose = [
    paragraph('1. Loket A buka pagi.'),
    paragraph('17. Agustus libur.'),
    paragraph('·'),
    { type: 'heading', level: 2, children: [] },
  ];
  expect(cleanValues(prose)).toEqual(prose);
});
