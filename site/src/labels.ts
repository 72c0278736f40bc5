import type * as enums from './data/contract/enums.ts';

type Labels<Values extends readonly string[]> = Record<Values[number], string>;

/*
 * Every fixed choice in the words residents read, in one place; `docs/glossary.md` explains them. The types make sure
 * that no value is left without a label.
 */
export const agencyKindLabels: Labels<typeof enums.agencyKinds> = {
  dinas: 'Dinas',
  badan: 'Badan',
  sekretariat: 'Sekretariat',
  'rumah-sakit': 'Rumah sakit',
  kecamatan: 'Kecamatan',
  'perusahaan-daerah': 'Perusahaan daerah',
  lainnya: 'Lainnya',
};
export const agencyStatusLabels: Labels<typeof enums.agencyStatuses> = { aktif: 'Aktif', dilebur: 'Dilebur' };
export const weekdayLabels: Labels<typeof enums.weekdays> = {
  senin: 'Senin',
  selasa: 'Selasa',
  rabu: 'Rabu',
  kamis: 'Kamis',
  jumat: 'Jumat',
  sabtu: 'Sabtu',
  minggu: 'Minggu',
};
export const audienceLabels: Labels<typeof enums.audiences> = {
  warga: 'Warga',
  'pelaku-usaha': 'Pelaku usaha',
  mahasiswa: 'Mahasiswa',
  pendatang: 'Pendatang',
  lansia: 'Lansia',
  'penyandang-disabilitas': 'Penyandang disabilitas',
  anak: 'Anak',
};
export const serviceChannelLabels: Labels<typeof enums.serviceChannels> = {
  daring: 'Daring',
  loket: 'Loket',
  keduanya: 'Daring dan loket',
};
export const serviceStatusLabels: Labels<typeof enums.serviceStatuses> = {
  aktif: 'Aktif',
  terganggu: 'Terganggu',
  dihentikan: 'Dihentikan',
};
export const documentFormLabels: Labels<typeof enums.documentForms> = {
  asli: 'asli',
  fotokopi: 'fotokopi',
  'asli-dan-fotokopi': 'asli dan fotokopi',
  'berkas-digital': 'berkas digital',
};
export const quickWinStatusLabels: Labels<typeof enums.quickWinStatuses> = {
  direncanakan: 'Direncanakan',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  tertunda: 'Tertunda',
};
export const actionStatusLabels: Labels<typeof enums.actionStatuses> = {
  'belum-mulai': 'Belum mulai',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  terhambat: 'Terhambat',
};
export const obstacleLabels: Labels<typeof enums.obstacles> = {
  koordinasi: 'Koordinasi',
  infrastruktur: 'Infrastruktur',
  anggaran: 'Anggaran',
  sdm: 'SDM',
  sosialisasi: 'Sosialisasi',
};
export const chapterKindLabels: Labels<typeof enums.chapterKinds> = {
  'analisis-strategis': 'Analisis strategis',
  arah: 'Arah',
  strategi: 'Strategi',
  'rencana-aksi': 'Rencana aksi',
  'peta-jalan': 'Peta jalan',
  'profil-quick-win': 'Profil Program Unggulan',
  'manajemen-risiko': 'Manajemen risiko',
  anggaran: 'Anggaran',
};
export const regulationKindLabels: Labels<typeof enums.regulationKinds> = {
  'undang-undang': 'Undang-Undang',
  'peraturan-pemerintah': 'Peraturan Pemerintah',
  'peraturan-presiden': 'Peraturan Presiden',
  'instruksi-presiden': 'Instruksi Presiden',
  'peraturan-menteri': 'Peraturan Menteri',
  'peraturan-daerah': 'Peraturan Daerah',
  'peraturan-wali-kota': 'Peraturan Wali Kota',
  'keputusan-wali-kota': 'Keputusan Wali Kota',
};
export const regulationLevelLabels: Labels<typeof enums.regulationLevels> = { pusat: 'Pusat', provinsi: 'Provinsi', kota: 'Kota' };
export const regulationStatusLabels: Labels<typeof enums.regulationStatuses> = {
  berlaku: 'Berlaku',
  diubah: 'Diubah',
  dicabut: 'Dicabut',
};
export const newsKindLabels: Labels<typeof enums.newsKinds> = { berita: 'Berita', pengumuman: 'Pengumuman' };
export const eventKindLabels: Labels<typeof enums.eventKinds> = {
  koordinasi: 'Rapat koordinasi',
  bimtek: 'Bimbingan teknis',
  publik: 'Acara publik',
};
export const decisionStatusLabels: Labels<typeof enums.decisionStatuses> = {
  'belum-mulai': 'Belum mulai',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
};
export const placeKindLabels: Labels<typeof enums.placeKinds> = {
  kantor: 'Kantor',
  puskesmas: 'Puskesmas',
  'wifi-publik': 'Wi-Fi publik',
  'cctv-publik': 'CCTV publik',
  wisata: 'Wisata',
  'ruang-publik': 'Ruang publik',
  sekolah: 'Sekolah',
  'pos-darurat': 'Pos darurat',
};
export const confirmationLabels: Labels<typeof enums.confirmations> = {
  ya: 'Aktif di Palopo',
  tidak: 'Tidak aktif di Palopo',
  'belum-dipastikan': 'Belum dipastikan aktif di Palopo',
};
export const alertLevelLabels: Labels<typeof enums.alertLevels> = { info: 'Info', waspada: 'Waspada', darurat: 'Darurat' };
export const informationCategoryLabels: Labels<typeof enums.informationCategories> = {
  berkala: 'Informasi berkala',
  'serta-merta': 'Informasi serta-merta',
  'setiap-saat': 'Informasi setiap saat',
  dikecualikan: 'Informasi dikecualikan',
};
export const calloutToneLabels: Labels<typeof enums.calloutTones> = { info: 'Info', penting: 'Penting', peringatan: 'Peringatan' };
