import { defineDataset, sampleColumn } from '../../open-data/dataset.ts';
import { openProgress } from '../queries/open-data.ts';
import { quickWinCardById } from '../queries/quick-wins.ts';

type Row = ReturnType<typeof openProgress.list>[number] & { programme?: { slug: string; title: string }; isCorrected: boolean };

export const progressDataset = defineDataset<Row>({
  name: 'capaian',
  title: 'Capaian program',
  description: 'Capaian tiap program unggulan menurut tanggal, dengan sumbernya. Catatan yang sudah dikoreksi tetap ada dan ditandai.',
  rows: () => {
    const records = openProgress.list('all');
    const corrected = new Set(records.map(({ corrects }) => corrects));
    return records.map((record) => ({
      ...record,
      programme: quickWinCardById.find(record.quickWin),
      isCorrected: corrected.has(record.id),
    }));
  },
  columns: [
    { name: 'kode', type: 'teks', description: 'Nama unik catatan', value: ({ slug }) => slug },
    { name: 'program', type: 'teks', description: 'Kode program di data Program Unggulan', value: ({ programme }) => programme?.slug },
    { name: 'nama_program', type: 'teks', description: 'Nama program', value: ({ programme }) => programme?.title },
    { name: 'tanggal', type: 'tanggal', description: 'Hari capaian dihitung', value: ({ date }) => date },
    { name: 'persen', type: 'desimal', description: 'Capaian, 0 sampai 100', value: ({ percent }) => percent },
    { name: 'sumber', type: 'teks', description: 'Asal angka', value: ({ source }) => source },
    { name: 'catatan', type: 'teks', description: 'Penjelasan', value: ({ note }) => note },
    {
      name: 'dikoreksi',
      type: 'ya/tidak',
      description: 'Ada catatan lebih baru yang menggantinya',
      value: ({ isCorrected }) => isCorrected,
    },
    sampleColumn,
  ],
});
