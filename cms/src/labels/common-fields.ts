import type { FieldLabel } from './type-labels.ts';

/** On every type that is published. */
export const commonFields: Readonly<Record<string, FieldLabel>> = {
  title: ['Judul', 'Nama yang dibaca warga. Singkat dan jelas.'],
  slug: [
    'Alamat halaman',
    'Bagian akhir alamat. Kosongkan agar dibuat dari judul. Jangan diubah setelah terbit, karena tautan lama akan putus.',
  ],
  summary: ['Ringkasan', 'Satu atau dua kalimat, paling banyak 20 kata per kalimat. Tampil di daftar dan hasil pencarian.'],
  sampleData: [
    'Data contoh',
    'Nyalakan bila isi ini belum dipastikan. Halaman akan diberi tanda "Data contoh" dan tidak muncul di mesin pencari.',
  ],
  ownerAgency: ['Perangkat daerah pemilik', 'Perangkat daerah yang menjamin isi ini benar.'],
  editorial: ['Tinjauan dan jadwal', 'Siapa penanggung jawabnya, kapan ditinjau, dan kapan terbit.'],
};
