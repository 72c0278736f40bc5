import type { AttentionKind } from '../../desk/attention/attention-item.ts';
import type { AttentionRow } from '../../desk/attention/list-attention.ts';

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

/** Where it is put right: the entry, opened at the field; a file is found by its name. */
export function addressOf({ type, uid, entryId, title, isSingle, field }: AttentionRow): string {
  if (type === 'file') return `/plugins/upload?_q=${encodeURIComponent(title)}`;
  const place = isSingle ? `/content-manager/single-types/${uid}` : `/content-manager/collection-types/${uid}/${entryId}`;
  return field === null ? place : `${place}?field=${encodeURIComponent(field)}`;
}
