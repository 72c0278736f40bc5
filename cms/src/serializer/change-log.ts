export interface ChangeNote {
  on: string;
  note: string;
}
const maximumNotes = 20;

/** "Riwayat perubahan" after a publish on `day`. A note left standing from the publish before is not said twice. */
export function addChangeNote(log: readonly ChangeNote[], day: string, changeNote: unknown): ChangeNote[] {
  const note = typeof changeNote === 'string' ? changeNote.trim() : '';
  if (!note || log[0]?.note === note) return [...log];
  return [{ on: day, note }, ...log].slice(0, maximumNotes);
}

/** The change log inside stored content, which may be of an earlier form. */
export function changeLogOf(content: unknown): ChangeNote[] {
  const { changeLog } = (content ?? {}) as { changeLog?: unknown };
  return Array.isArray(changeLog) ? (changeLog as ChangeNote[]) : [];
}
