import type { BoardCard, BoardState } from '../../desk/coordination/board.ts';

export const stateWords: Readonly<Record<BoardState, string>> = {
  terlambat: 'Terlambat',
  terhambat: 'Terhambat',
  berjalan: 'Berjalan',
  'belum-mulai': 'Belum mulai',
  selesai: 'Selesai',
};
export const stateColours: Readonly<Record<BoardState, string>> = {
  terlambat: 'danger',
  terhambat: 'warning',
  berjalan: 'primary',
  'belum-mulai': 'neutral',
  selesai: 'success',
};
export const obstacleWords: Readonly<Record<string, string>> = {
  koordinasi: 'Koordinasi',
  infrastruktur: 'Infrastruktur',
  anggaran: 'Anggaran',
  sdm: 'SDM',
  sosialisasi: 'Sosialisasi',
};
export const kindWords: Readonly<Record<BoardCard['kind'], string>> = { keputusan: 'Keputusan rapat', aksi: 'Rencana aksi' };

const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthName = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `4 Agu 2025`. */
export const dayOf = (iso: string): string => day.format(new Date(iso));
/** `Agustus 2025` for `2025-08`. */
export const monthInWords = (month: string): string => monthName.format(new Date(`${month}-01`));
