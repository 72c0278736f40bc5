import type { ComponentLabels } from '../type-labels.ts';

export const serviceComponents: Record<string, ComponentLabels> = {
  'service.audience': {
    fields: {
      warga: ['Warga'],
      pelakuUsaha: ['Pelaku usaha'],
      mahasiswa: ['Mahasiswa'],
      pendatang: ['Pendatang'],
      lansia: ['Lansia'],
      penyandangDisabilitas: ['Penyandang disabilitas'],
      anak: ['Anak'],
    },
    layout: ['warga:4 pelakuUsaha:4 mahasiswa:4', 'pendatang:4 lansia:4 penyandangDisabilitas:4', 'anak:4'],
  },
  'service.requirement': {
    fields: {
      text: ['Syarat', 'Satu berkas atau hal per baris syarat. Contoh: Kartu Keluarga (KK).'],
      form: ['Bentuk', 'Asli, fotokopi, atau berkas digital.'],
      count: ['Jumlah lembar'],
      condition: ['Berlaku bila', 'Kosongkan bila selalu berlaku. Contoh: bila usia 5 tahun ke atas.'],
      note: ['Keterangan'],
    },
    layout: ['text', 'form:4 count:4 condition:4', 'note'],
    rowTitle: 'text',
  },
  'service.step': {
    fields: {
      title: ['Langkah', 'Kalimat perintah yang singkat. Contoh: Bawa berkas ke loket 2.'],
      text: ['Penjelasan', 'Bila perlu.'],
    },
    layout: ['title', 'text'],
    rowTitle: 'title',
  },
  'service.duration': {
    fields: {
      text: ['Lama proses', 'Yang dibaca warga. Contoh: 1 hari kerja setelah berkas lengkap.'],
      workingDays: ['Dalam hari kerja', 'Angka saja, untuk perbandingan. Contoh: 1. Tulis 0 bila selesai saat itu juga.'],
    },
    layout: ['text:8 workingDays:4'],
    rowTitle: 'text',
  },
  'service.fee': {
    fields: {
      isFree: ['Gratis', 'Nyalakan bila warga tidak membayar apa pun.'],
      rows: ['Rincian biaya', 'Isi bila tidak gratis.'],
      note: ['Keterangan biaya'],
    },
    layout: ['isFree:4', 'rows', 'note'],
  },
  'service.fee-row': {
    fields: {
      item: ['Yang dibayar', 'Contoh: Retribusi PBG rumah tinggal.'],
      amount: ['Jumlah (rupiah)', 'Angka saja, tanpa titik. Contoh: 25000.'],
      unit: ['Satuan', 'Contoh: per meter persegi.'],
      note: ['Keterangan'],
    },
    layout: ['item:6 amount:3 unit:3', 'note'],
    rowTitle: 'item',
  },
};
