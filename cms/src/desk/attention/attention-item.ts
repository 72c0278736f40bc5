/** Kinds of what needs attention, the most urgent first. */
export const attentionKinds = [
  'gagal-tayang',
  'peringatan-berakhir',
  'tautan-rusak',
  'tindak-lanjut-terlambat',
  'jatuh-tempo-tinjau',
  'tanpa-kemajuan',
  'layanan-belum-lengkap',
  'gambar',
  'data-contoh',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** Something that a person has to put right in an entry (or a file of the media library). */
export interface AttentionItem {
  kind: AttentionKind;
  /** Singular name; `file` for a file. */
  type: string;
  entryId: string;
  title: string;
  /** Whose task it is. */
  agencyId: string | null;
  /** Whose entry it is, where that is another one. */
  ownerAgencyId: string | null;
  /** What to do, as a sentence. */
  todo: string;
  /** The field to open, as the form names it. */
  field: string | null;
  /** Days since it was due; negative while that is still to come. The later, the higher it is listed. */
  days: number;
}

/** What every rule knows of an entry. */
export interface EntryFacts {
  type: string;
  entryId: string;
  title: string;
  ownerAgencyId: string | null;
}

export function attentionItem(
  entry: EntryFacts,
  kind: AttentionKind,
  {
    days = 0,
    field = null,
    agencyId = entry.ownerAgencyId,
    todo,
  }: { days?: number; field?: string | null; agencyId?: string | null; todo: string },
): AttentionItem {
  const { type, entryId, title, ownerAgencyId } = entry;
  return { kind, type, entryId, title, agencyId, ownerAgencyId, todo, field, days };
}
