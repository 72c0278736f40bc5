import type { TypeLabels } from '../type-labels.ts';

export const page: TypeLabels = {
  list: ['title', 'kind', 'order', 'sampleData'],
  sort: 'order:ASC',
  fields: {
    title: ['Judul halaman'],
    kind: ['Jenis', 'halaman: di /tentang/; panduan: di /panduan/.'],
    order: ['Urutan', 'Angka kecil tampil lebih dahulu.'],
    blocks: ['Isi halaman', 'Susun dari bagian-bagian; urutannya bisa digeser.'],
  },
  layout: ['title:8 slug:4', 'kind:6 order:6', 'summary', 'blocks', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const redirect: TypeLabels = {
  list: ['title', 'from', 'to'],
  sort: 'from:ASC',
  fields: {
    title: ['Nama alihan', 'Untuk dikenali penyunting. Contoh: Alamat lama KTP.'],
    from: ['Dari alamat lama', 'Alamat di situs ini, diawali garis miring. Contoh: /layanan/ktp/.'],
    to: ['Ke alamat baru', 'Alamat di situs ini (/layanan/ktp-el-baru/) atau alamat lengkap (https://…).'],
  },
  layout: ['title', 'from:6 to:6', 'summary', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const siteSettings: TypeLabels = {
  list: ['title'],
  fields: {
    title: ['Nama situs'],
    tagline: ['Semboyan', 'Satu baris di bawah nama situs.'],
    navigation: ['Navigasi utama', 'Paling banyak enam tautan agar muat di ponsel.'],
    footerGroups: ['Tautan kaki halaman', 'Dalam kelompok berjudul.'],
    address: ['Alamat kantor'],
    phone: ['Telepon'],
    whatsapp: ['WhatsApp'],
    email: ['Surel'],
    complaintsUrl: ['Alamat SP4N-LAPOR!', 'Contoh: https://www.lapor.go.id/.'],
    socialLinks: ['Media sosial'],
    offlineReading: [
      'Baca luring',
      'Ponsel warga menyimpan halaman penting. Matikan hanya bila salinan di ponsel bermasalah: semua salinan dihapus.',
    ],
  },
  layout: [
    'title',
    'tagline',
    'summary',
    'navigation',
    'footerGroups',
    'address',
    'phone:4 whatsapp:4 email:4',
    'complaintsUrl',
    'socialLinks',
    'offlineReading',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const homePage: TypeLabels = {
  list: ['title'],
  fields: {
    title: ['Judul beranda'],
    sections: ['Bagian beranda', 'Urut dari atas ke bawah. Layanan sebaiknya paling atas.'],
    featuredServices: ['Layanan utama', 'Yang paling sering dicari warga.'],
    featuredQuickWins: ['Program unggulan pilihan'],
  },
  layout: ['title', 'summary', 'sections', 'featuredServices:6 featuredQuickWins:6', 'ownerAgency:6 sampleData:6', 'editorial'],
};

export const feedback: TypeLabels = {
  list: ['pageTitle', 'helpful', 'message', 'state', 'receivedAt'],
  sort: 'receivedAt:DESC',
  entryTitle: 'pageTitle',
  fields: {
    pagePath: ['Alamat halaman', 'Halaman yang diberi masukan.'],
    pageTitle: ['Judul halaman'],
    helpful: ['Apakah halaman ini membantu?'],
    message: ['Masukan', 'Nomor pribadi sudah disamarkan sebelum disimpan.'],
    receivedAt: ['Diterima'],
    state: ['Status'],
    agency: ['Perangkat daerah', 'Yang harus menindaklanjuti.'],
    contact: ['Kontak', 'Hanya untuk membalas masukan ini. Dihapus otomatis.'],
    contactConsent: ['Setuju dihubungi'],
    contactConsentAt: ['Waktu persetujuan'],
    contactDeleteOn: ['Kontak dihapus pada'],
    internalNote: ['Catatan tindak lanjut', 'Hanya terlihat oleh penyunting.'],
  },
  layout: [
    'pageTitle:8 helpful:4',
    'pagePath:8 receivedAt:4',
    'message',
    'state:4 agency:8',
    'internalNote',
    'contact:6 contactConsent:6',
    'contactConsentAt:6 contactDeleteOn:6',
  ],
};
