import type { ReviewState, ReviewStep } from '../../desk/review/review-states.ts';
import type { Tone } from '../parts/tone.ts';

/** How the states read, and what comes next. */
export const stateWords: Readonly<Record<ReviewState, { label: string; tone: Tone; help: string }>> = {
  draf: { label: 'Draf', tone: 'neutral', help: 'Ada perubahan yang belum diajukan untuk ditinjau.' },
  'menunggu-tinjauan': { label: 'Menunggu tinjauan', tone: 'secondary', help: 'Editor akan menyetujui atau mengembalikannya.' },
  'perlu-perbaikan': { label: 'Perlu perbaikan', tone: 'warning', help: 'Perbaiki, simpan, lalu ajukan lagi.' },
  disetujui: { label: 'Disetujui', tone: 'success', help: 'Siap diterbitkan. Bila diubah, harus ditinjau lagi.' },
  terbit: { label: 'Terbit', tone: 'success', help: 'Tidak ada perubahan yang belum terbit.' },
};

/** The steps as buttons; those with a question open a dialog. */
export const stepWords: Readonly<Record<ReviewStep, { button: string; done: string; question?: { label: string; hint: string } }>> = {
  ajukan: {
    button: 'Ajukan untuk ditinjau',
    done: 'Diajukan untuk ditinjau',
    question: { label: 'Catatan perubahan', hint: 'Apa yang baru? Warga membacanya di "Riwayat perubahan" setelah terbit.' },
  },
  tarik: { button: 'Tarik pengajuan', done: 'Pengajuan ditarik' },
  setujui: { button: 'Setujui', done: 'Disetujui' },
  kembalikan: {
    button: 'Kembalikan untuk diperbaiki',
    done: 'Dikembalikan kepada penulis',
    question: { label: 'Komentar untuk penulis', hint: 'Apa yang harus diperbaiki? Hanya terlihat di meja redaksi.' },
  },
};

/** What the audit log calls what happened. */
export const actionWords: Readonly<Record<string, string>> = {
  buat: 'Membuat',
  ubah: 'Mengubah',
  gandakan: 'Menggandakan',
  terbitkan: 'Menerbitkan',
  'batalkan-terbit': 'Membatalkan terbit',
  'buang-perubahan': 'Membuang perubahan',
  hapus: 'Menghapus',
  ajukan: 'Mengajukan untuk ditinjau',
  tarik: 'Menarik pengajuan',
  kembalikan: 'Mengembalikan untuk diperbaiki',
  setujui: 'Menyetujui',
  pulihkan: 'Memulihkan versi',
  tempatkan: 'Mengatur penempatan',
  'terbit-terjadwal': 'Terbit sesuai jadwal',
  'tarik-terjadwal': 'Ditarik sesuai jadwal',
  'terbit-terjadwal-terlewat': 'Jadwal terbit terlewat',
  'terbit-terjadwal-ditolak': 'Jadwal terbit ditolak',
  'tarik-terjadwal-ditolak': 'Jadwal tarik ditolak',
};

const time = new Intl.DateTimeFormat('id-ID', {
  ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Makassar',
});

/** `4 Agu 2025, 08.30`. */
export function timeOf(iso: string): string {
  return time.format(new Date(iso));
}
