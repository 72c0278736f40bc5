import type { ComponentLabels } from '../type-labels.ts';

const heading = ['Judul bagian', 'Kosongkan bila tidak perlu judul.'] as const;

/** Blocks of pages, and parts of the home page and the footer. */
export const pageComponents: Record<string, ComponentLabels> = {
  'page.rich-text': {
    fields: { body: ['Teks', 'Pakai judul bagian (Heading) untuk memecah teks panjang.'] },
    layout: ['body'],
  },
  'page.step': {
    fields: {
      title: ['Langkah', 'Kalimat perintah yang singkat.'],
      text: ['Penjelasan'],
      picture: ['Gambar', 'Isi teks alternatif pada gambar agar terbaca oleh pembaca layar.'],
    },
    layout: ['title', 'text:6 picture:6'],
    rowTitle: 'title',
  },
  'page.steps': {
    fields: { heading, steps: ['Langkah-langkah', 'Urut dari yang pertama dikerjakan.'] },
    layout: ['heading', 'steps'],
    rowTitle: 'heading',
  },
  'page.callout': {
    fields: {
      tone: ['Jenis kotak', 'info: keterangan; penting: jangan terlewat; peringatan: ada risiko.'],
      heading,
      body: ['Isi kotak'],
    },
    layout: ['tone:4 heading:8', 'body'],
    rowTitle: 'heading',
  },
  'page.figure': {
    fields: {
      picture: ['Gambar', 'Isi teks alternatif pada gambar agar terbaca oleh pembaca layar.'],
      caption: ['Keterangan gambar'],
    },
    layout: ['picture:6 caption:6'],
    rowTitle: 'caption',
  },
  'page.downloads': {
    fields: { heading, rows: ['Berkas unduhan'] },
    layout: ['heading', 'rows'],
    rowTitle: 'heading',
  },
  'page.questions': {
    fields: { heading, rows: ['Tanya jawab'] },
    layout: ['heading', 'rows'],
    rowTitle: 'heading',
  },
  'home.section': {
    fields: {
      kind: ['Bagian', 'Isi bagian diambil otomatis dari jenisnya.'],
      heading: ['Judul bagian', 'Kosongkan untuk memakai judul bawaan.'],
    },
    layout: ['kind:6 heading:6'],
    rowTitle: 'kind',
  },
  'site.footer-group': {
    fields: { heading: ['Judul kelompok'], links: ['Tautan'] },
    layout: ['heading', 'links'],
    rowTitle: 'heading',
  },
};
