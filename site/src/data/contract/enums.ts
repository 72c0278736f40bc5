/**
 * Every fixed choice an editor can make. The values are the Indonesian words in kebab case because Strapi's admin shows
 * them as they are; `labels.ts` of the site turns them into text for residents. `docs/glossary.md` gives the English.
 */
export const agencyKinds = ['dinas', 'badan', 'sekretariat', 'rumah-sakit', 'kecamatan', 'perusahaan-daerah', 'lainnya'] as const;
export const agencyStatuses = ['aktif', 'dilebur'] as const;
export const weekdays = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;
export const audiences = ['warga', 'pelaku-usaha', 'mahasiswa', 'pendatang', 'lansia', 'penyandang-disabilitas', 'anak'] as const;
export const serviceChannels = ['daring', 'loket', 'keduanya'] as const;
export const serviceStatuses = ['aktif', 'terganggu', 'dihentikan'] as const;
export const documentForms = ['asli', 'fotokopi', 'asli-dan-fotokopi', 'berkas-digital'] as const;
export const quickWinStatuses = ['direncanakan', 'berjalan', 'selesai', 'tertunda'] as const;
export const actionStatuses = ['belum-mulai', 'berjalan', 'selesai', 'terhambat'] as const;
export const obstacles = ['koordinasi', 'infrastruktur', 'anggaran', 'sdm', 'sosialisasi'] as const;
export const chapterKinds = [
  'analisis-strategis',
  'arah',
  'strategi',
  'rencana-aksi',
  'peta-jalan',
  'profil-quick-win',
  'manajemen-risiko',
  'anggaran',
] as const;
export const regulationKinds = [
  'undang-undang',
  'peraturan-pemerintah',
  'peraturan-presiden',
  'instruksi-presiden',
  'peraturan-menteri',
  'peraturan-daerah',
  'peraturan-wali-kota',
  'keputusan-wali-kota',
] as const;
export const regulationLevels = ['pusat', 'provinsi', 'kota'] as const;
export const regulationStatuses = ['berlaku', 'diubah', 'dicabut'] as const;
export const newsKinds = ['berita', 'pengumuman'] as const;
export const eventKinds = ['koordinasi', 'bimtek', 'publik'] as const;
export const decisionStatuses = ['belum-mulai', 'berjalan', 'selesai'] as const;
export const pageKinds = ['halaman', 'panduan'] as const;
export const placeKinds = [
  'kantor',
  'puskesmas',
  'wifi-publik',
  'cctv-publik',
  'wisata',
  'ruang-publik',
  'sekolah',
  'pos-darurat',
] as const;
export const confirmations = ['ya', 'tidak', 'belum-dipastikan'] as const;
export const alertLevels = ['info', 'waspada', 'darurat'] as const;
export const informationCategories = ['berkala', 'serta-merta', 'setiap-saat', 'dikecualikan'] as const;
export const calloutTones = ['info', 'penting', 'peringatan'] as const;
export const homeSectionKinds = [
  'cari',
  'peristiwa-hidup',
  'layanan-utama',
  'darurat',
  'program-unggulan',
  'dimensi',
  'berita',
  'agenda',
] as const;
