import { defineDataset, sampleColumn, updatedColumn } from '../../open-data/dataset.ts';
import { amountInWords, requirementInWords } from '../../services/service-facts.ts';
import { findAll } from '../find-all.ts';
import { servicePath } from '../paths.ts';
import { agencyLinkById } from '../queries/agencies.ts';
import { dimensionLinkById } from '../queries/dimensions.ts';
import { openServices } from '../queries/open-data.ts';

type Row = ReturnType<typeof openServices.list>[number] & { href: string; agencyName?: string; dimensionNames: string[] };

/** The lowest or highest amount in whole rupiah; nothing where nobody told. */
function amount({ fee }: Row, choose: (...amounts: number[]) => number): number | undefined {
  if (!fee) return undefined;
  if (fee.isFree) return 0;
  return fee.rows.length === 0 ? undefined : choose(...fee.rows.map((row) => row.amount));
}

export const servicesDataset = defineDataset<Row>({
  name: 'layanan',
  title: 'Layanan publik',
  description: 'Syarat, cara, biaya, dan lama proses semua layanan yang diterbitkan, termasuk rujukan ke instansi lain.',
  rows: (href) =>
    openServices.list('all').map((service) => ({
      ...service,
      href: href(servicePath(service.slug)),
      agencyName: service.agency === undefined ? undefined : agencyLinkById.find(service.agency)?.title,
      dimensionNames: findAll(dimensionLinkById, service.dimensions).map(({ title }) => title),
    })),
  columns: [
    { name: 'kode', type: 'teks', description: 'Nama unik layanan, bagian dari alamat halamannya', value: ({ slug }) => slug },
    { name: 'nama', type: 'teks', description: 'Nama layanan', value: ({ title }) => title },
    { name: 'ringkasan', type: 'teks', description: 'Isi layanan dalam satu atau dua kalimat', value: ({ summary }) => summary },
    { name: 'halaman', type: 'tautan', description: 'Alamat halaman layanan', value: ({ href }) => href },
    { name: 'perangkat_daerah', type: 'teks', description: 'Kantor yang melayani', value: ({ agencyName }) => agencyName },
    { name: 'dimensi', type: 'daftar teks', description: 'Dimensi kota cerdas', value: ({ dimensionNames }) => dimensionNames },
    { name: 'untuk', type: 'daftar teks', description: 'Siapa yang dilayani', value: ({ audience }) => audience },
    { name: 'cara', type: 'teks', description: 'daring, loket, atau keduanya', value: ({ channel }) => channel },
    { name: 'tautan_daring', type: 'tautan', description: 'Tempat mengurus secara daring', value: ({ onlineUrl }) => onlineUrl },
    {
      name: 'persyaratan',
      type: 'daftar teks',
      description: 'Berkas yang harus dibawa',
      value: ({ requirements }) => requirements.map(requirementInWords),
    },
    {
      name: 'langkah',
      type: 'daftar teks',
      description: 'Cara mengurus, berurutan',
      value: ({ steps }) => steps.map(({ title }) => title),
    },
    { name: 'lama_proses', type: 'teks', description: 'Lama proses dalam kata', value: ({ duration }) => duration?.text },
    {
      name: 'lama_hari_kerja',
      type: 'desimal',
      description: 'Lama proses dalam hari kerja, bila dapat dihitung',
      value: ({ duration }) => duration?.workingDays,
    },
    { name: 'gratis', type: 'ya/tidak', description: 'Tanpa biaya', value: ({ fee }) => fee?.isFree },
    {
      name: 'biaya',
      type: 'daftar teks',
      description: 'Rincian biaya',
      value: ({ fee }) => fee?.rows.map((row) => `${row.item}: ${amountInWords(row)}`) ?? [],
    },
    { name: 'biaya_terendah', type: 'bilangan bulat', description: 'Rupiah', value: (row) => amount(row, Math.min) },
    { name: 'biaya_tertinggi', type: 'bilangan bulat', description: 'Rupiah', value: (row) => amount(row, Math.max) },
    { name: 'hasil', type: 'teks', description: 'Yang diterima pemohon', value: ({ product }) => product },
    {
      name: 'kata_kunci',
      type: 'daftar teks',
      description: 'Kata yang dipakai warga untuk layanan ini',
      value: ({ keywords }) => keywords,
    },
    { name: 'status', type: 'teks', description: 'aktif, terganggu, atau dihentikan', value: ({ status }) => status },
    { name: 'rujukan', type: 'ya/tidak', description: 'Diurus instansi di luar pemerintah kota', value: ({ isReferral }) => isReferral },
    {
      name: 'instansi_rujukan',
      type: 'teks',
      description: 'Instansi yang mengurus rujukan',
      value: ({ referralAgency }) => referralAgency,
    },
    { name: 'tautan_rujukan', type: 'tautan', description: 'Situs instansi itu', value: ({ referralUrl }) => referralUrl },
    { name: 'ditinjau', type: 'tanggal', description: 'Terakhir ditinjau kantornya', value: ({ lastReviewedOn }) => lastReviewedOn },
    updatedColumn,
    sampleColumn,
  ],
});
