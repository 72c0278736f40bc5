import { sumBudget } from '../../figures/budget.ts';
import { defineDataset, sampleColumn, updatedColumn } from '../../open-data/dataset.ts';
import { quickWinPath } from '../paths.ts';
import { agencyLinkById } from '../queries/agencies.ts';
import { dimensionLinkById } from '../queries/dimensions.ts';
import { openQuickWins } from '../queries/open-data.ts';

type Row = ReturnType<typeof openQuickWins.list>[number] & { href: string; agencyName?: string; dimensionName?: string };

export const quickWinsDataset = defineDataset<Row>({
  name: 'program',
  title: 'Program Unggulan',
  description: 'Program percepatan kota cerdas (quick win): masalah, solusi, target, dan anggaran.',
  rows: (href) =>
    openQuickWins.list('all').map((quickWin) => ({
      ...quickWin,
      href: href(quickWinPath(quickWin.slug)),
      agencyName: agencyLinkById.find(quickWin.agency)?.title,
      dimensionName: dimensionLinkById.find(quickWin.dimension)?.title,
    })),
  columns: [
    { name: 'kode', type: 'teks', description: 'Nama unik program, bagian dari alamat halamannya', value: ({ slug }) => slug },
    { name: 'nama', type: 'teks', description: 'Nama program', value: ({ title }) => title },
    { name: 'ringkasan', type: 'teks', description: 'Isi program dalam satu atau dua kalimat', value: ({ summary }) => summary },
    { name: 'halaman', type: 'tautan', description: 'Alamat halaman program', value: ({ href }) => href },
    { name: 'dimensi', type: 'teks', description: 'Dimensi kota cerdas', value: ({ dimensionName }) => dimensionName },
    { name: 'subdimensi', type: 'teks', description: 'Bagian dari dimensi itu', value: ({ subDimension }) => subDimension },
    { name: 'perangkat_daerah', type: 'teks', description: 'Kantor penanggung jawab', value: ({ agencyName }) => agencyName },
    { name: 'tahun_mulai', type: 'bilangan bulat', description: 'Tahun pertama', value: ({ startYear }) => startYear },
    { name: 'tahun_selesai', type: 'bilangan bulat', description: 'Tahun terakhir', value: ({ endYear }) => endYear },
    { name: 'status', type: 'teks', description: 'direncanakan, berjalan, selesai, atau tertunda', value: ({ status }) => status },
    { name: 'masalah', type: 'teks', description: 'Masalah yang dijawab', value: ({ problem }) => problem },
    { name: 'solusi', type: 'teks', description: 'Cara menjawabnya', value: ({ solution }) => solution },
    { name: 'keluaran', type: 'daftar teks', description: 'Hasil yang direncanakan', value: ({ outputs }) => outputs },
    {
      name: 'target',
      type: 'daftar teks',
      description: 'Target tiap tahun, “tahun: persen”',
      value: ({ targets }) => targets.map(({ year, percent }) => `${year}: ${percent}`),
    },
    {
      name: 'anggaran_rencana',
      type: 'bilangan bulat',
      description: 'Jumlah anggaran yang direncanakan, rupiah',
      value: ({ budgets }) => (budgets.length === 0 ? undefined : sumBudget(budgets).planned),
    },
    {
      name: 'anggaran_realisasi',
      type: 'bilangan bulat',
      description: 'Jumlah yang sudah dilaporkan terpakai, rupiah',
      value: ({ budgets }) => sumBudget(budgets).realised,
    },
    updatedColumn,
    sampleColumn,
  ],
});
