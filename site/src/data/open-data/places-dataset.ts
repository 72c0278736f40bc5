import { defineDataset, sampleColumn, updatedColumn } from '../../open-data/dataset.ts';
import { placePath } from '../paths.ts';
import { openDistricts, openPlaces } from '../queries/open-data.ts';

type Row = ReturnType<typeof openPlaces.list>[number] & { href: string; itsDistrict?: { title: string; code: string } };

export const placesDataset = defineDataset<Row>({
  name: 'lokasi',
  title: 'Lokasi',
  description: 'Kantor, puskesmas, Wi-Fi publik, tempat wisata, dan lokasi lain dengan alamat, koordinat, dan jam buka.',
  rows: (href) =>
    openPlaces.list('all').map((place) => ({
      ...place,
      href: href(placePath(place.kind, place.slug)),
      itsDistrict: place.district === undefined ? undefined : openDistricts.find(place.district),
    })),
  columns: [
    { name: 'kode', type: 'teks', description: 'Nama unik lokasi, bagian dari alamat halamannya', value: ({ slug }) => slug },
    { name: 'nama', type: 'teks', description: 'Nama lokasi', value: ({ title }) => title },
    { name: 'jenis', type: 'teks', description: 'kantor, puskesmas, wifi-publik, wisata, dan lain-lain', value: ({ kind }) => kind },
    { name: 'halaman', type: 'tautan', description: 'Alamat halaman lokasi', value: ({ href }) => href },
    { name: 'alamat', type: 'teks', description: 'Jalan dan nomor', value: ({ address }) => address },
    { name: 'kelurahan', type: 'teks', description: 'Nama kelurahan', value: ({ village }) => village },
    { name: 'kecamatan', type: 'teks', description: 'Nama kecamatan', value: ({ itsDistrict }) => itsDistrict?.title },
    { name: 'kode_kecamatan', type: 'teks', description: 'Kode wilayah Kemendagri', value: ({ itsDistrict }) => itsDistrict?.code },
    { name: 'lintang', type: 'desimal', description: 'Derajat, WGS 84', value: ({ latitude }) => latitude },
    { name: 'bujur', type: 'desimal', description: 'Derajat, WGS 84', value: ({ longitude }) => longitude },
    { name: 'telepon', type: 'teks', description: 'Nomor telepon', value: ({ phone }) => phone },
    { name: 'laman', type: 'tautan', description: 'Situs sendiri', value: ({ website }) => website },
    {
      name: 'jam_buka',
      type: 'daftar teks',
      description: 'Tiap hari, WITA; istirahat dalam kurung',
      value: ({ openingHours }) =>
        openingHours.map(({ day, opens, closes, breakStarts, breakEnds }) => {
          const rest = breakStarts && breakEnds ? ` (${breakStarts}-${breakEnds})` : '';
          return `${day} ${opens}-${closes}${rest}`;
        }),
    },
    { name: 'tarif', type: 'teks', description: 'Biaya masuk', value: ({ fee }) => fee },
    updatedColumn,
    sampleColumn,
  ],
});
