import type { TypeLabels } from '../type-labels.ts';

export const agency: TypeLabels = {
  list: ['title', 'shortName', 'kind', 'standing', 'sampleData'],
  sort: 'title:ASC',
  entryTitle: 'title',
  fields: {
    title: ['Nama perangkat daerah', 'Nama resmi lengkap.'],
    shortName: ['Nama singkat', 'Yang dipakai sehari-hari. Contoh: Disdukcapil.'],
    kind: ['Jenis'],
    standing: ['Status', 'dilebur: sudah digabung ke perangkat daerah lain; halamannya tetap ada.'],
    validFrom: ['Berlaku sejak'],
    validTo: ['Berlaku sampai', 'Isi bila sudah dilebur.'],
    mergedInto: ['Dilebur ke', 'Wajib bila statusnya dilebur.'],
    formerSlugs: ['Alamat halaman lama', 'Satu alamat per baris; semuanya dialihkan ke halaman ini.'],
    place: ['Kantor', 'Pilih dari daftar Lokasi.'],
    phone: ['Telepon', 'Contoh: (0471) 000000.'],
    whatsapp: ['WhatsApp', 'Nomor dinas, bukan nomor pribadi.'],
    email: ['Surel', 'Surel dinas.'],
    website: ['Situs', 'Alamat lengkap (https://…).'],
    openingHours: ['Jam layanan', 'Satu baris per hari buka.'],
    serviceCharter: ['Maklumat pelayanan'],
  },
  layout: [
    'title:8 slug:4',
    'shortName:4 kind:4 standing:4',
    'summary',
    'place:6 website:6',
    'phone:4 whatsapp:4 email:4',
    'openingHours',
    'serviceCharter',
    'validFrom:4 validTo:4 mergedInto:4',
    'formerSlugs',
    'editorial',
    'sampleData:4',
  ],
};

export const institution: TypeLabels = {
  list: ['title', 'order', 'sampleData'],
  sort: 'order:ASC',
  fields: {
    title: ['Nama lembaga'],
    order: ['Urutan', 'Angka kecil tampil lebih dahulu.'],
    role: ['Peran', 'Satu kalimat tentang peran lembaga ini.'],
    tasks: ['Tugas', 'Satu tugas per baris.'],
    legalBases: ['Dasar hukum', 'Keputusan atau peraturan yang membentuknya.'],
    members: ['Anggota', 'Jabatan, bukan nama orang.'],
    divisions: ['Divisi'],
  },
  layout: ['title:8 slug:4', 'order:4', 'summary', 'role:6 tasks:6', 'legalBases', 'members', 'divisions', 'editorial', 'sampleData:4'],
};

export const district: TypeLabels = {
  list: ['title', 'code', 'sampleData'],
  sort: 'title:ASC',
  fields: {
    title: ['Nama kecamatan'],
    code: ['Kode kecamatan', 'Kode wilayah Kemendagri. Contoh: 73.73.01.'],
    villages: ['Kelurahan'],
    office: ['Kantor kecamatan', 'Pilih dari daftar Lokasi.'],
  },
  layout: ['title:8 slug:4', 'code:6 office:6', 'summary', 'villages', 'editorial', 'sampleData:4'],
};

export const place: TypeLabels = {
  list: ['title', 'kind', 'district', 'village', 'sampleData'],
  sort: 'title:ASC',
  fields: {
    title: ['Nama lokasi'],
    kind: ['Jenis', 'Menentukan alamat halaman: /lokasi/<jenis>/.'],
    district: ['Kecamatan'],
    village: ['Kelurahan', 'Tulis persis seperti di daftar kelurahan kecamatan itu.'],
    latitude: ['Lintang', 'Contoh: -2.9925. Pakai titik, bukan koma.'],
    longitude: ['Bujur', 'Contoh: 120.1966. Pakai titik, bukan koma.'],
    address: ['Alamat', 'Nama jalan dan nomor.'],
    phone: ['Telepon'],
    website: ['Situs', 'Alamat lengkap (https://…).'],
    openingHours: ['Jam buka', 'Satu baris per hari buka.'],
    fee: ['Biaya masuk', 'Contoh: Gratis, atau Rp5.000 per orang.'],
    photo: ['Foto', 'Isi teks alternatif pada foto agar terbaca oleh pembaca layar.'],
    body: ['Keterangan'],
  },
  layout: [
    'title:8 slug:4',
    'kind:4 district:4 village:4',
    'summary',
    'address',
    'latitude:3 longitude:3 phone:6',
    'website:6 fee:6',
    'openingHours',
    'photo',
    'body',
    'editorial',
    'sampleData:4',
  ],
};
