import type { ComponentLabels } from '../type-labels.ts';

export const sharedComponents: Record<string, ComponentLabels> = {
  'shared.editorial': {
    fields: {
      responsiblePosition: ['Jabatan penanggung jawab', 'Jabatan, bukan nama orang. Contoh: Kepala Bidang Pelayanan.'],
      reviewDueOn: ['Tinjau sebelum', 'Tanggal isi ini harus diperiksa lagi.'],
      lastReviewedOn: ['Terakhir ditinjau', 'Tanggal isi ini terakhir diperiksa.'],
      changeNote: [
        'Catatan perubahan versi ini',
        'Tampil di "Riwayat perubahan" setelah terbit. Contoh: Jam layanan hari Jumat diperbarui.',
      ],
      publishAt: ['Terbitkan otomatis pada', 'Waktu WITA. Kosongkan bila diterbitkan sendiri.'],
      unpublishAt: ['Tarik otomatis pada', 'Waktu WITA. Kosongkan bila tidak perlu ditarik.'],
    },
    layout: ['responsiblePosition', 'lastReviewedOn:6 reviewDueOn:6', 'changeNote', 'publishAt:6 unpublishAt:6'],
    rowTitle: 'responsiblePosition',
  },
  'shared.opening-hours': {
    fields: {
      day: ['Hari', 'Hari tanpa baris berarti tutup.'],
      opens: ['Buka', 'Waktu WITA, contoh 08:00.'],
      closes: ['Tutup', 'Waktu WITA, contoh 15:30.'],
      breakStarts: ['Istirahat mulai', 'Kosongkan bila tidak ada istirahat.'],
      breakEnds: ['Istirahat selesai', 'Kosongkan bila tidak ada istirahat.'],
    },
    layout: ['day:4 opens:4 closes:4', 'breakStarts:6 breakEnds:6'],
    rowTitle: 'day',
  },
  'shared.legal-basis': {
    fields: {
      regulation: ['Regulasi', 'Pilih dari daftar Regulasi. Bila belum ada, buat dahulu di sana.'],
      article: ['Pasal', 'Contoh: Pasal 5 ayat (2).'],
    },
    layout: ['regulation:8 article:4'],
    rowTitle: 'article',
  },
  'shared.question': {
    fields: {
      question: ['Pertanyaan', 'Tulis seperti warga bertanya.'],
      answer: ['Jawaban', 'Jawab langsung pada kalimat pertama.'],
    },
    layout: ['question', 'answer'],
    rowTitle: 'question',
  },
  'shared.link': {
    fields: {
      label: ['Teks tautan', 'Ke mana tautan ini membawa warga. Hindari "klik di sini".'],
      href: ['Alamat tujuan', 'Halaman situs ini (/layanan/) atau alamat lengkap (https://…, tel:…, mailto:…).'],
    },
    layout: ['label:6 href:6'],
    rowTitle: 'label',
  },
  'shared.download': {
    fields: {
      label: ['Nama berkas', 'Yang dibaca warga. Contoh: Formulir F-1.01. Jenis dan ukuran berkas ditambahkan otomatis.'],
      file: ['Berkas', 'PDF, gambar, atau dokumen Word/Excel; paling besar 25 MB.'],
    },
    layout: ['label:6 file:6'],
    rowTitle: 'label',
  },
};
