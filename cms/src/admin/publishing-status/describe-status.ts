import type { EntryStatus, PublisherSummary } from '../../publishing/status-answers.ts';
import type { Tone } from '../parts/tone.ts';
import { durationOf, momentOf, plannedTimeOf } from './wita-time.ts';

/** An entry's state in the words editors read. */
export interface Description {
  tone: Tone;
  /** One or two words: `Tayang`. */
  label: string;
  /** The rest of the sentence, and what to do. */
  lines: string[];
}

/** A publish takes about a second; who waits longer wants to know why. */
const longWaitSeconds = 30;
const heldLine = 'Pengelola mengembalikan situs ke rilis sebelumnya. Perubahan ini tayang setelah publikasi dilanjutkan.';

type EventStatus = Omit<EntryStatus, 'publisher' | 'publishAt' | 'unpublishAt'>;

export function describeStatus(status: EntryStatus, now: Date): Description {
  const isUnpublished = status.state === 'unpublished' || status.state === 'withdrawn';
  const planned: string[] = [];
  if (status.publishAt !== null) planned.push(`Dijadwalkan terbit ${plannedTimeOf(status.publishAt)}.`);
  if (status.unpublishAt !== null && (!isUnpublished || status.publishAt !== null))
    planned.push(`Dijadwalkan ditarik ${plannedTimeOf(status.unpublishAt)}.`);
  const { tone, label, lines } = describeEvent(status, now, status.publisher);
  if (isUnpublished && status.publishAt !== null) return { tone: 'secondary', label: 'Dijadwalkan', lines: planned };
  return { tone, label, lines: [...lines, ...planned] };
}

/** Without the publisher's state and the plans: as a row of a list has it. */
export function describeEvent(status: EventStatus, now: Date, publisher?: PublisherSummary): Description {
  const { state, committedAt, liveAt, seconds, url, reason } = status;
  const at = liveAt === null ? '' : `pukul ${momentOf(liveAt, now)}${seconds === null ? '' : ` (${durationOf(seconds)})`}`;
  switch (state) {
    case 'unpublished':
      return { tone: 'neutral', label: 'Belum terbit', lines: ['Warga belum dapat membaca isi ini.'] };
    case 'waiting':
      return { tone: 'secondary', label: 'Menunggu', lines: waitingLines('Menunggu penerbit', committedAt, now, publisher) };
    case 'rendered':
      return {
        tone: 'secondary',
        label: 'Dirender',
        lines: waitingLines('Halaman sudah dibuat dan sedang diperiksa', committedAt, now, publisher),
      };
    case 'live':
      return { tone: 'success', label: 'Tayang', lines: url === null ? [`Diolah ${at}. Belum ada halaman yang menampilkannya.`] : [at] };
    case 'failed':
      return { tone: 'danger', label: 'Gagal', lines: [reason ?? 'Penerbit tidak menyebut sebabnya. Hubungi pengelola situs.'] };
    case 'held':
      return { tone: 'warning', label: 'Publikasi ditahan', lines: [heldLine] };
    case 'withdrawing':
      return {
        tone: 'secondary',
        label: 'Sedang ditarik',
        lines: waitingLines('Masih tayang sampai penerbit menariknya', committedAt, now, publisher),
      };
    case 'withdrawn':
      return { tone: 'neutral', label: 'Ditarik', lines: [`Ditarik dari situs ${at}.`] };
  }
}

/** What keeps every publish from going out, if anything does. */
export function describeObstacle(publisher: PublisherSummary, now: Date): string | undefined {
  if (publisher.isSilent) {
    const since = publisher.seenAt === null ? '' : ` sejak ${momentOf(publisher.seenAt, now)}`;
    return `Penerbit tidak terhubung${since}. Isi yang terbit tersimpan dan tayang begitu penerbit berjalan lagi. Hubungi pengelola situs.`;
  }
  return publisher.fault ?? undefined;
}

function waitingLines(what: string, committedAt: string | null, now: Date, publisher: PublisherSummary | undefined): string[] {
  const waited = committedAt === null ? 0 : (now.getTime() - Date.parse(committedAt)) / 1000;
  const obstacle = publisher && describeObstacle(publisher, now);
  if (obstacle !== undefined) return [`${what}.`, obstacle];
  return waited < longWaitSeconds ? [`${what}.`] : [`${what}, sudah ${durationOf(waited)}.`];
}

/** Nothing more happens by itself, so nobody needs to keep asking. What failed may be mended by another entry or a retry. */
export function isSettled({ state, publishAt, unpublishAt }: EntryStatus): boolean {
  return publishAt === null && unpublishAt === null && ['unpublished', 'live', 'withdrawn'].includes(state);
}
