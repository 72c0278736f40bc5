import type { Values } from '../../publish-rules/form-schema.ts';
import { refusal } from '../refusal.ts';

type Time = string | Date | null;
type Times = { publishAt?: Time; unpublishAt?: Time } | null | undefined;

/** A time is a publish put off: only whoever may publish sets it. The schedule takes those of a copy away by itself. */
export function refuseForeignTimes(before: Values | undefined, after: Values, action: string): void {
  if (action === 'clone') return;
  const old = before?.editorial as Times;
  const now = after.editorial as Times;
  for (const field of ['publishAt', 'unpublishAt'] as const) {
    const isNew = timeOf(now?.[field]) !== 0 && timeOf(now?.[field]) !== timeOf(old?.[field]);
    if (isNew) throw refusal('Anda tidak berizin menjadwalkan penerbitan. Mintalah Editor mengaturnya.');
  }
}

function timeOf(time: Time | undefined): number {
  return time ? new Date(time).getTime() : 0;
}
