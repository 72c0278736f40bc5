import type { TypeLabels } from '../type-labels.ts';

export const newsItem: TypeLabels = {
  list: ['title', 'publishedOn', 'kind', 'sampleData'],
  sort: 'publishedOn:DESC',
  fields: {
    title: ['Judul berita'],
    publishedOn: ['Tanggal berita', 'Menentukan urutan dan arsip bulanan.'],
    kind: ['Jenis', 'berita atau pengumuman.'],
    body: ['Isi berita', 'Hal terpenting di paragraf pertama.'],
    cover: ['Foto utama', 'Isi teks alternatif pada foto agar terbaca oleh pembaca layar.'],
    gallery: ['Galeri'],
    dimensions: ['Dimensi terkait'],
    agencies: ['Perangkat daerah terkait'],
    services: ['Layanan terkait'],
  },
  layout: [
    'title:8 slug:4',
    'publishedOn:6 kind:6',
    'summary',
    'body',
    'cover:6 gallery:6',
    'dimensions:4 agencies:4 services:4',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const event: TypeLabels = {
  list: ['title', 'kind', 'startsAt', 'sampleData'],
  sort: 'startsAt:DESC',
  fields: {
    title: ['Nama agenda'],
    kind: ['Jenis', 'koordinasi: rapat; bimtek: bimbingan teknis; publik: terbuka untuk warga.'],
    stage: ['Tahap bimtek', 'Dari 1 sampai 4. Wajib untuk bimtek.'],
    startsAt: ['Mulai', 'Waktu WITA.'],
    endsAt: ['Selesai', 'Waktu WITA.'],
    place: ['Lokasi', 'Pilih dari daftar Lokasi.'],
    placeText: ['Lokasi (teks)', 'Bila lokasinya tidak ada di daftar.'],
    body: ['Keterangan acara'],
    minutes: ['Notulen'],
    decisions: ['Keputusan', 'Siapa mengerjakan apa, dan kapan selesai.'],
    documents: ['Dokumen'],
  },
  layout: [
    'title:8 slug:4',
    'kind:6 stage:6',
    'startsAt:6 endsAt:6',
    'summary',
    'place:6 placeText:6',
    'body',
    'minutes',
    'decisions',
    'documents',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const alert: TypeLabels = {
  list: ['title', 'level', 'startsAt', 'endsAt'],
  sort: 'startsAt:DESC',
  fields: {
    title: ['Judul peringatan'],
    level: ['Tingkat', 'darurat: ada bahaya bagi warga; waspada: bersiap; info: perlu diketahui.'],
    text: ['Isi peringatan', 'Apa yang terjadi dan apa yang harus dilakukan warga. Dua kalimat.'],
    link: ['Tautan', 'Halaman dengan keterangan lengkap, bila ada.'],
    startsAt: ['Tampil sejak', 'Waktu WITA. Kosongkan untuk mulai sekarang.'],
    endsAt: ['Tampil sampai', 'Waktu WITA. Setelah itu hilang sendiri.'],
  },
  layout: ['title:8 level:4', 'text', 'startsAt:6 endsAt:6', 'link', 'summary', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const emergencyContact: TypeLabels = {
  list: ['title', 'number', 'confirmedForPalopo', 'order'],
  sort: 'order:ASC',
  fields: {
    title: ['Nama'],
    number: ['Nomor', 'Angka saja. Contoh: 110.'],
    purpose: ['Untuk apa', 'Kapan warga memakai nomor ini.'],
    hours: ['Jam', 'Contoh: 24 jam.'],
    confirmedForPalopo: ['Dipastikan berlaku di Palopo', 'Pilih "ya" hanya setelah nomor dicoba dan dipastikan.'],
    order: ['Urutan', 'Angka kecil tampil lebih dahulu.'],
  },
  layout: ['title:8 number:4', 'purpose', 'hours:4 confirmedForPalopo:4 order:4', 'summary', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const lifeEvent: TypeLabels = {
  list: ['title', 'order', 'sampleData'],
  sort: 'order:ASC',
  fields: {
    title: ['Peristiwa', 'Contoh: Punya bayi.'],
    order: ['Urutan', 'Angka kecil tampil lebih dahulu.'],
    icon: ['Ikon', 'Nama ikon yang disediakan situs.'],
    services: ['Layanan', 'Urut dari yang pertama diurus.'],
  },
  layout: ['title:8 slug:4', 'order:6 icon:6', 'summary', 'services', 'ownerAgency:6 sampleData:6', 'editorial'],
};
