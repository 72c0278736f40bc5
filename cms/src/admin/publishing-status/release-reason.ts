const reasons: Readonly<Record<string, string>> = {
  changes: 'isi berubah',
  snapshot: 'semua isi dibaca ulang',
  clock: 'waktunya tiba, atau dibuat ulang',
  alert: 'peringatan darurat',
  'unused files': 'berkas yang tidak dipakai dihapus',
};

/** Why the publisher made a release, in the words of the admin. */
export function releaseReasonOf(reason: string): string {
  return reasons[reason] ?? 'perubahan lain';
}
