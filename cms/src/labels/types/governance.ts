import type { TypeLabels } from '../type-labels.ts';

export const regulation: TypeLabels = {
  list: ['title', 'kind', 'number', 'year', 'standing'],
  sort: 'year:DESC',
  fields: {
    title: ['Nama regulasi', 'Contoh: Peraturan Wali Kota Palopo Nomor 26 Tahun 2020.'],
    kind: ['Jenis'],
    number: ['Nomor', 'Persis seperti naskahnya.'],
    year: ['Tahun', 'Kosongkan bila naskahnya tidak menyebut tahun.'],
    level: ['Tingkat'],
    about: ['Tentang', 'Bunyi judul sesudah kata "tentang".'],
    standing: ['Status'],
    amends: ['Mengubah', 'Regulasi lama yang diubah oleh regulasi ini.'],
    revokes: ['Mencabut', 'Regulasi lama yang dicabut oleh regulasi ini.'],
    issuedOn: ['Ditetapkan pada'],
    file: ['Naskah', 'PDF.'],
    externalUrl: ['Alamat naskah di situs lain', 'Contoh: halaman JDIH.'],
  },
  layout: [
    'title:8 slug:4',
    'kind:6 number:3 year:3',
    'level:4 standing:4 issuedOn:4',
    'about',
    'summary',
    'amends:6 revokes:6',
    'file:6 externalUrl:6',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const indexScore: TypeLabels = {
  list: ['title', 'indexName', 'value', 'year'],
  sort: 'year:DESC',
  fields: {
    title: ['Judul', 'Contoh: Indeks SPBE 2023.'],
    indexName: ['Nama indeks', 'Contoh: Indeks SPBE.'],
    value: ['Nilai', 'Pakai titik untuk pecahan. Contoh: 2.90.'],
    predicate: ['Predikat', 'Persis seperti hasil penilaian. Contoh: Baik.'],
    year: ['Tahun'],
    instrument: ['Pedoman penilaian', 'Aturan yang menentukan skalanya. Contoh: PermenPANRB 59/2020.'],
    source: ['Sumber', 'Dari mana nilai ini diperoleh.'],
  },
  layout: [
    'title',
    'indexName:6 year:3 value:3',
    'predicate:6 instrument:6',
    'source',
    'summary',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const award: TypeLabels = {
  list: ['title', 'year', 'giver'],
  sort: 'year:DESC',
  fields: {
    title: ['Nama penghargaan'],
    year: ['Tahun'],
    giver: ['Pemberi'],
    place: ['Tempat penyerahan'],
    file: ['Piagam', 'Gambar atau PDF.'],
  },
  layout: ['title', 'year:4 giver:8', 'place:6 file:6', 'summary', 'ownerAgency:6 sampleData:6', 'editorial'],
};

const elements = [
  'U1 Persyaratan',
  'U2 Sistem, mekanisme, dan prosedur',
  'U3 Waktu penyelesaian',
  'U4 Biaya/tarif',
  'U5 Produk spesifikasi jenis pelayanan',
  'U6 Kompetensi pelaksana',
  'U7 Perilaku pelaksana',
  'U8 Penanganan pengaduan, saran, dan masukan',
  'U9 Sarana dan prasarana',
];
export const satisfactionSurvey: TypeLabels = {
  list: ['title', 'agency', 'period', 'respondents', 'sampleData'],
  sort: 'year:DESC',
  fields: {
    title: ['Judul', 'Contoh: SKM Disdukcapil triwulan II 2026.'],
    agency: ['Perangkat daerah'],
    service: ['Layanan', 'Kosongkan bila survei mencakup semua layanan.'],
    period: ['Periode', 'Contoh: Triwulan II 2026.'],
    year: ['Tahun'],
    respondents: ['Jumlah responden'],
    ...Object.fromEntries(
      elements.map(
        (name, index) => [`u${index + 1}`, [name, 'Nilai rata-rata (NRR), 1 sampai 4. IKM dan mutu dihitung otomatis.']] as const,
      ),
    ),
    report: ['Laporan', 'PDF.'],
  },
  layout: [
    'title',
    'agency:6 service:6',
    'period:6 year:3 respondents:3',
    'u1:4 u2:4 u3:4',
    'u4:4 u5:4 u6:4',
    'u7:4 u8:4 u9:4',
    'report',
    'summary',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const publicInformation: TypeLabels = {
  list: ['title', 'category', 'agency', 'sampleData'],
  sort: 'title:ASC',
  fields: {
    title: ['Judul informasi'],
    category: ['Kategori', 'Menurut UU 14/2008. Yang dikecualikan tidak boleh memuat berkas.'],
    agency: ['Perangkat daerah yang menguasai'],
    files: ['Berkas', 'Kosongkan bila dikecualikan.'],
    legalReason: ['Alasan hukum pengecualian', 'Wajib bila dikecualikan: pasal yang menjadi dasar.'],
    exclusionPeriod: ['Jangka waktu pengecualian', 'Wajib bila dikecualikan. Contoh: 5 tahun sejak 2026.'],
  },
  layout: [
    'title',
    'category:6 agency:6',
    'summary',
    'files',
    'legalReason:6 exclusionPeriod:6',
    'ownerAgency:6 sampleData:6',
    'editorial',
  ],
};

export const glossaryTerm: TypeLabels = {
  list: ['title', 'meaning', 'sampleData'],
  sort: 'title:ASC',
  fields: {
    title: ['Istilah'],
    meaning: ['Arti', 'Satu atau dua kalimat yang dipahami warga.'],
    synonyms: ['Kata lain', 'Satu per baris. Kata-kata ini ikut dipakai saat warga mencari.'],
  },
  layout: ['title:8 slug:4', 'meaning', 'synonyms', 'summary', 'ownerAgency:6 sampleData:6', 'editorial'],
};
