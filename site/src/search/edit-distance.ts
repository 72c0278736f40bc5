const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that stand for each other in everyday spelling. */
const soundAlikes = new Set('pb td kg fv fp vp sz zj ck kq iy uw mn lr'.split(' '));
const vowels = 'aiueo';

/** Whether a hand or an ear may take one letter for the other: the key beside it, a like sound, another vowel. */
function isLikelySlip(a: string, b: string): boolean {
  if (soundAlikes.has(a + b) || soundAlikes.has(b + a)) return true;
  if (vowels.includes(a) && vowels.includes(b)) return true;
  return keyRows.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);
}

/**
 * How far one word is from the other: 1 for each letter added, left out, swapped with its neighbour or changed into a
 * likely one, 1.5 for an unlikely change. More than `limit` is only told to be more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const from = a.charAt(row - 1);
      const to = b.charAt(column - 1);
      const change = from === to ? 0 : isLikelySlip(from, to) ? 1 : 1.5;
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + change);
      if (row > 1 && column > 1 && from === b.charAt(column - 2) && a.charAt(row - 2) === to) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
