import type { TypeLabels } from '../type-labels.ts';

export const dimension: TypeLabels = {
  list: ['title', 'gloss', 'order', 'sampleData'],
  sort: 'order:ASC',
  fields: {
    title: ['Nama dimensi', 'Nama resmi. Contoh: Smart Governance.'],
    order: ['Urutan', 'Dari 1 sampai 6.'],
    gloss: ['Arti dalam bahasa Indonesia'],
    goal: ['Sasaran', 'Satu kalimat.'],
    subDimensions: ['Subdimensi', 'Tepat tiga.'],
    gaps: ['Tabel kesenjangan'],
    swot: ['Analisis SWOT'],
    icon: ['Ikon', 'Nama ikon yang disediakan situs.'],
  },
  layout: [
    'title:8 slug:4',
    'gloss:8 order:2 icon:2',
    'summary',
    'goal',
    'subDimensions',
    'gaps',
    'swot',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const quickWin: TypeLabels = {
  list: ['title', 'dimension', 'agency', 'standing', 'sampleData'],
  sort: 'title:ASC',
  fields: {
    title: ['Nama program'],
    dimension: ['Dimensi'],
    subDimension: ['Subdimensi', 'Tulis persis seperti pada dimensi yang dipilih.'],
    agency: ['Perangkat daerah pelaksana'],
    startYear: ['Tahun mulai'],
    endYear: ['Tahun selesai'],
    problem: ['Masalah', 'Yang dialami warga sebelum program ini.'],
    solution: ['Solusi', 'Yang dikerjakan program ini.'],
    outputs: ['Keluaran', 'Satu keluaran per baris.'],
    standing: ['Status program'],
    legalBases: ['Dasar hukum'],
    source: ['Sumber di masterplan'],
    targets: ['Target tahunan'],
    budgets: ['Anggaran'],
    risks: ['Manajemen risiko'],
    actions: ['Rencana aksi'],
  },
  layout: [
    'title:8 slug:4',
    'summary',
    'dimension:6 subDimension:6',
    'agency:6 standing:2 startYear:2 endYear:2',
    'problem:6 solution:6',
    'outputs',
    'targets',
    'actions',
    'risks',
    'budgets',
    'legalBases',
    'source',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const progressRecord: TypeLabels = {
  list: ['title', 'quickWin', 'date', 'percent', 'sampleData'],
  sort: 'date:DESC',
  fields: {
    title: ['Judul catatan', 'Contoh: Capaian Lorong Terang, Juni 2026.'],
    quickWin: ['Program unggulan'],
    date: ['Tanggal capaian', 'Hari capaian ini diukur.'],
    percent: ['Capaian (%)', 'Dari 0 sampai 100.'],
    source: ['Sumber angka', 'Laporan atau rapat asal angka ini.'],
    note: ['Keterangan'],
    photo: ['Foto'],
    corrects: ['Mengoreksi', 'Catatan lama yang keliru. Catatan yang sudah terbit tidak bisa diubah, hanya dikoreksi dengan catatan baru.'],
  },
  layout: [
    'title',
    'quickWin:6 date:3 percent:3',
    'source:6 corrects:6',
    'note:6 photo:6',
    'summary',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const masterplanBook: TypeLabels = {
  list: ['title', 'number', 'period', 'sampleData'],
  sort: 'number:ASC',
  fields: {
    title: ['Judul buku'],
    number: ['Nomor buku', 'Dari 1 sampai 4.'],
    period: ['Masa berlaku', 'Contoh: 2022–2032.'],
    files: ['Berkas', 'Buku lengkap dalam PDF.'],
    cover: ['Sampul'],
  },
  layout: ['title:8 slug:4', 'number:4 period:8', 'summary', 'cover', 'files', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const masterplanChapter: TypeLabels = {
  list: ['title', 'book', 'order', 'kind', 'sampleData'],
  sort: 'order:ASC',
  fields: {
    title: ['Judul bab'],
    book: ['Buku'],
    order: ['Urutan dalam buku'],
    kind: ['Jenis bab'],
    body: ['Isi bab', 'Bacaan utama warga; jangan hanya mengandalkan PDF.'],
    pages: ['Halaman di buku cetak', 'Contoh: 12–27.'],
    extract: ['PDF bab ini'],
  },
  layout: ['title:8 slug:4', 'book:6 order:2 kind:4', 'summary', 'body', 'pages:4 extract:8', 'ownerAgency:6 sampleData:6', 'editorial'],
};
