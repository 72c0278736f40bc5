/** Something an agency took on: a decision of a meeting, or an action of a quick win's plan. */
export interface Assignment {
  kind: 'keputusan' | 'aksi';
  /** The entry it stands in. */
  type: 'event' | 'quick-win';
  entryId: string;
  entryTitle: string;
  ownerAgencyId: string | null;
  /** Where in the entry: `decisions.0`. */
  path: string;
  text: string;
  /** In charge; the owner of the entry where nobody is named. */
  agencyId: string | null;
  due: string | null;
  status: 'belum-mulai' | 'berjalan' | 'selesai' | 'terhambat';
  obstacle: string | null;
}

/** Late from the day after it was due. `due` and `today` are calendar days. */
export function isLate({ status, due }: Pick<Assignment, 'status' | 'due'>, today: string): boolean {
  return status !== 'selesai' && due !== null && due < today;
}

/** What is late first, then by due day; what has none comes last. */
export function byUrgency(a: Assignment, b: Assignment): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.text.localeCompare(b.text, 'id');
}
