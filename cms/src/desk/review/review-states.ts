/** Where an entry stands between author and residents. */
export type ReviewState = 'draf' | 'menunggu-tinjauan' | 'perlu-perbaikan' | 'disetujui' | 'terbit';

/** What people do on purpose, with a button. */
export type ReviewStep = 'ajukan' | 'tarik' | 'kembalikan' | 'setujui';
/** What happens to the entry itself. */
export type EntryEvent = 'simpan' | 'terbitkan' | 'batalkan-terbit' | 'buang-perubahan';

export interface StepRights {
  /** May write this entry. */
  writes: boolean;
  reviews: boolean;
}
type StepRight = keyof StepRights;

interface Step {
  from: readonly ReviewState[];
  to: ReviewState;
  needs: StepRight;
}

/** Each step: from which states, to which, and by whom; in the order of the buttons. */
const steps: Readonly<Record<ReviewStep, Step>> = {
  setujui: { from: ['menunggu-tinjauan'], to: 'disetujui', needs: 'reviews' },
  ajukan: { from: ['draf', 'perlu-perbaikan'], to: 'menunggu-tinjauan', needs: 'writes' },
  kembalikan: { from: ['menunggu-tinjauan', 'disetujui'], to: 'perlu-perbaikan', needs: 'reviews' },
  tarik: { from: ['menunggu-tinjauan'], to: 'draf', needs: 'writes' },
};
export const reviewSteps = Object.keys(steps) as readonly ReviewStep[];

type StepResult = { state: ReviewState; refusal?: undefined } | { state?: undefined; refusal: 'right' | 'state' };

/** The state after a step, or why it cannot be taken. */
export function takeStep(state: ReviewState, step: ReviewStep, rights: StepRights): StepResult {
  const { from, to, needs } = steps[step];
  if (!rights[needs]) return { refusal: 'right' };
  return from.includes(state) ? { state: to } : { refusal: 'state' };
}

export function listSteps(state: ReviewState, rights: StepRights): ReviewStep[] {
  return reviewSteps.filter((step) => takeStep(state, step, rights).state !== undefined);
}

/**
 * The state after something happened to the entry. An approval is for what the reviewer read: a change takes it away. An
 * entry that waits or is being mended stays where it is, and the reviewer is told that it changed.
 */
export function afterEvent(state: ReviewState, event: EntryEvent, isPublished: boolean): ReviewState {
  switch (event) {
    case 'simpan':
      return state === 'disetujui' || state === 'terbit' ? 'draf' : state;
    case 'terbitkan':
      return 'terbit';
    case 'batalkan-terbit':
      return 'draf';
    case 'buang-perubahan':
      return isPublished ? 'terbit' : 'draf';
  }
}

/** Whether this state may go out to residents. "Terbit": nothing was changed since. */
export function isCleared(state: ReviewState): boolean {
  return state === 'disetujui' || state === 'terbit';
}
