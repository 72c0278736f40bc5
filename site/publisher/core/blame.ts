/**
 * Finds which of the changed entries breaks a page, by trying: the page is made without any of the suspects, then they
 * come back in halves. Those left out at the end are the culprits. Entries that were withdrawn are never suspects: what
 * is no longer public must go, whatever it breaks.
 *
 * @param suspects changed entries the page reads, likeliest first.
 * @param works makes the page as the content is now.
 * @returns the culprits, left out of the content; `undefined` when the page fails without any of the suspects too.
 */
export async function findCulprits<Suspect>(
  suspects: readonly Suspect[],
  works: () => Promise<boolean>,
  { leaveOut, putBack }: { leaveOut(suspect: Suspect): void; putBack(suspect: Suspect): void },
): Promise<Suspect[] | undefined> {
  for (const suspect of suspects) leaveOut(suspect);
  if (!(await works())) {
    for (const suspect of suspects) putBack(suspect);
    return undefined;
  }
  const culprits: Suspect[] = [];
  const admit = async (some: readonly Suspect[]): Promise<void> => {
    for (const suspect of some) putBack(suspect);
    if (await works()) return;
    for (const suspect of some) leaveOut(suspect);
    if (some.length === 1) culprits.push(...some);
    else for (const half of [some.slice(0, some.length >> 1), some.slice(some.length >> 1)]) await admit(half);
  };
  if (suspects.length > 0) await admit(suspects);
  return culprits;
}
