const quickPausesMs = [300, 300, 500, 500, 1_000, 1_000, 2_000];
const slowPauseMs = 5_000;
const idlePauseMs = 15_000;

/** How long to wait before the `count`th question, while something is under way or when it is only being waited for. */
export function pauseBefore(count: number, isUnderWay: boolean): number {
  return isUnderWay ? (quickPausesMs[count] ?? slowPauseMs) : idlePauseMs;
}
