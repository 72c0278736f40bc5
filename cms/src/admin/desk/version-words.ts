import type { VersionHead } from '../../desk/versions/versions.ts';
import { timeOf } from './review-words.ts';

/** The page that holds a version against the draft. */
export function versionsAddress(
  { type, id }: { type: string; id: string },
  before: number | 'draf',
  after: number | 'draf' = 'draf',
): string {
  return `/versi/${type}/${id}?${new URLSearchParams({ before: String(before), after: String(after) }).toString()}`;
}

/** `Diterbitkan Baso`. */
export function authorOf({ kind, actorName }: VersionHead): string {
  if (kind === 'sebelum-dipulihkan') return `Draf yang diganti ${actorName ?? ''}`.trim();
  return actorName === null ? 'Terbit dari impor' : `Diterbitkan ${actorName}`;
}

/** `24 Nov 2026, 20.15 · Diterbitkan Baso · Alamat baru`. */
export function lineOf(version: VersionHead): string {
  return [timeOf(version.at), authorOf(version), version.note].filter(Boolean).join(' · ');
}
