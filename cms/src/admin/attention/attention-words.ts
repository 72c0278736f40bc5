import type { AttentionKind } from '../../desk/attention/attention-item.ts';
import type { AttentionRow } from '../../desk/attention/list-attention.ts';
import { withAskedField } from '../fields/asked-field.ts';
import { entryAddress } from '../parts/entry-address.ts';

export const kindWords: Readonly<Record<AttentionKind, string>> = {
  'gagal-tayang': 'Gagal tayang',
  'peringatan-berakhir': 'Peringatan hampir berakhir',
  'tautan-rusak': 'Tautan rusak',
  'tindak-lanjut-terlambat': 'Tindak lanjut terlambat',
  'jatuh-tempo-tinjau': 'Waktunya ditinjau',
  'tanpa-kemajuan': 'Program tanpa kemajuan',
  'layanan-belum-lengkap': 'Layanan belum lengkap',
  gambar: 'Gambar',
  'data-contoh': 'Data contoh tayang',
};

/** Where it is put right: the field of the entry; a file is found by its name. */
export function addressOf({ type, uid, entryId, title, field }: AttentionRow): string {
  if (type === 'file') return `/plugins/upload?_q=${encodeURIComponent(title)}`;
  return withAskedField(entryAddress(uid, entryId), field);
}
