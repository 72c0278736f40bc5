import type { RequestAnswer } from '../../src/data/contract/publishing-api.ts';
import type { CmsClient } from '../cms/cms-client.ts';
import { retry } from './retry.ts';

export interface ToldState {
  cursor: number | null;
  pages: number;
  /** In Indonesian: why the site could not be built or deployed. */
  fault: string | null;
}

/** Tells the cms how CI is, as a publisher does, and answers what administrators asked meanwhile. */
export async function tellState(cms: Pick<CmsClient, 'exchange'>, { cursor, pages, fault }: ToldState): Promise<void> {
  const status = { live: cursor, newest: cursor, isHeld: false, pages, releases: [], disk: null, fault };
  const tell = (answers: RequestAnswer[]) => retry(() => cms.exchange({ status, answers }, 0, new AbortController().signal));
  const asked = await tell([]);
  // A request to build everything again is met by every build that gets through.
  const answers = asked.flatMap(({ id, verb }): RequestAnswer[] => {
    if (verb !== 'rebuild') return [{ id, isDone: false, answer: 'Situs ini dibangun di CI. Kembalikan rilis lewat riwayat CI.' }];
    return fault === null ? [{ id, isDone: true, answer: 'Semua halaman sudah dibuat ulang di CI.' }] : [];
  });
  if (answers.length > 0) await tell(answers);
}
