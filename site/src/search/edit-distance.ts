const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for each other in everyday spelling. */
const soundAlikes = new Set('pb td kg fv fp vp sz zj ck kq iy uw mn lr'.split(' '));
const vowels = 'aiueo';

/**
 * Whether a hand or an ear may take one letter for the other: the key beside it, a like sound, another vowel. In short
 * words another vowel makes another word (`mati`, `mata`).
 */
function isLikelySlip(a: string, b: string, length: number): boolean {
  if (soundAlikes.has(a + b) || soundAlikes.has(b + a)) return true;
  if (vowels.includes(a) && vowels.includes(b)) return length > 4;
  return keyRows.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
}

/** What it costs to leave a letter out: an `h` is hardly heard (`sampa`), a double letter is the same key once more. */
function omissionCost(word: string, position: number): number {
  const letter = word.charAt(position);
  return letter === 'h' || letter === word.charAt(position - 1) ? 0.5 : 1;
}

/**
 * How far one word is from the other: 1 for each letter added, left out, swapped with its neighbour or changed into a
 * likely one, less for an omission one does not hear, 1.5 for an unlikely change. Infinity where it is more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit * 2) return Infinity;
  let beforeLast: number[] = [];
  let last = [0];
  for (let column = 1; column <= b.length; column += 1) last.push((last[column - 1] ?? 0) + omissionCost(b, column - 1));
  for (let row = 1; row <= a.length; row += 1) {
    const omitted = omissionCost(a, row - 1);
    const current = [(last[0] ?? 0) + omitted];
    let smallest = Infinity;
    for (let column = 1; column <= b.length; column += 1) {
      const from = a.charAt(row - 1);
      const to = b.charAt(column - 1);
      const change = from === to ? 0 : isLikelySlip(from, to, b.length) ? 1 : 1.5;
      let cost = Math.min(
        (last[column] ?? 0) + omitted,
        (current[column - 1] ?? 0) + omissionCost(b, column - 1),
        (last[column - 1] ?? 0) + change,
      );
      if (row > 1 && column > 1 && from === b.charAt(column - 2) && a.charAt(row - 2) === to) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    // A swap may still reach over this row.
    if (smallest > limit + 1) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[b.length] ?? 0;
  return distance > limit ? Infinity : distance;
}
