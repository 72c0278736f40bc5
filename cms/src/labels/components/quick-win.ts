import type { ComponentLabels } from '../type-labels.ts';

export const quickWinComponents: Record<string, ComponentLabels> = {
  'quick-win.source': {
    fields: {
      book: ['Buku masterplan'],
      chapter: ['Bab'],
      pages: ['Halaman', 'Contoh: 12–18.'],
    },
    layout: ['book:5 chapter:5 pages:2'],
    rowTitle: 'pages',
  },
  'quick-win.target': {
    fields: {
      year: ['Tahun'],
      percent: ['Target (%)', 'Dari 0 sampai 100.'],
      note: ['Keterangan', 'Apa yang harus tercapai tahun itu.'],
    },
    layout: ['year:3 percent:3 note:6'],
    rowTitle: 'year',
  },
  'quick-win.budget': {
    fields: {
      year: ['Tahun'],
      source: ['Sumber dana', 'Contoh: APBD Kota Palopo.'],
      planned: ['Rencana (rupiah)', 'Angka saja, tanpa titik.'],
      realised: ['Realisasi (rupiah)', 'Kosongkan bila belum ada.'],
    },
    layout: ['year:3 source:9', 'planned:6 realised:6'],
    rowTitle: 'year',
  },
  'quick-win.risk': {
    fields: {
      risk: ['Risiko', 'Apa yang bisa menggagalkan program.'],
      likelihood: ['Kemungkinan (1–5)', '1 sangat jarang, 5 hampir pasti.'],
      impact: ['Dampak (1–5)', '1 sangat kecil, 5 sangat besar.'],
      mitigation: ['Mitigasi', 'Yang dilakukan agar risiko tidak terjadi atau dampaknya kecil.'],
      owner: ['Pemilik risiko', 'Jabatan atau unit kerja.'],
    },
    layout: ['risk', 'likelihood:3 impact:3 owner:6', 'mitigation'],
    rowTitle: 'risk',
  },
  'quick-win.action': {
    fields: {
      activity: ['Kegiatan'],
      agency: ['Penanggung jawab', 'Perangkat daerah yang melaksanakan.'],
      due: ['Tenggat'],
      status: ['Status'],
      obstacle: ['Hambatan', 'Isi bila kegiatan terhambat.'],
    },
    layout: ['activity', 'agency', 'due:4 status:4 obstacle:4'],
    rowTitle: 'activity',
  },
};
