/** The milliseconds of each of `rounds` calls, one after the other; two before them are not counted. */
export async function timesOf(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const started = performance.now();
    await work(round);
    if (round >= 0) times.push(performance.now() - started);
  }
  return times;
}
