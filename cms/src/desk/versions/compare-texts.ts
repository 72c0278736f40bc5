/** A piece of a text; marked where the other text has something else, or nothing. */
export interface TextPart {
  text: string;
  isChanged: boolean;
}
export interface ComparedTexts {
  before: TextPart[];
  after: TextPart[];
}

/** Above this many pairs of words a change is shown as a whole: nobody would read it word by word. */
const mostPairs = 4_000_000;

/** Marks the words in which two texts differ. Lines are matched first: a sentence that stayed is never torn apart by one that moved. */
export function compareTexts(before: string, after: string): ComparedTexts {
  const result: ComparedTexts = { before: [], after: [] };
  for (const block of align(linesOf(before), linesOf(after))) {
    if (block.isSame) add(result, block.before, block.after, false);
    else for (const piece of align(wordsOf(block.before), wordsOf(block.after))) add(result, piece.before, piece.after, !piece.isSame);
  }
  return result;
}

function add({ before, after }: ComparedTexts, textBefore: string, textAfter: string, isChanged: boolean): void {
  for (const [parts, text] of [
    [before, textBefore],
    [after, textAfter],
  ] as const) {
    const last = parts.at(-1);
    if (text === '') continue;
    if (last?.isChanged === isChanged) last.text += text;
    else parts.push({ text, isChanged });
  }
}

/** Each line with the break that ends it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Words, blanks and marks. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

interface Block {
  isSame: boolean;
  before: string;
  after: string;
}

/** Both lists in blocks that are the same and blocks that are not, by their longest common subsequence. */
function align(before: readonly string[], after: readonly string[]): Block[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const rest = Math.min(before.length, after.length) - head;
  while (tail < rest && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const blocks = [same(before.slice(0, head).join(''))];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...commonItems(a, b), [a.length, b.length] as const]) {
    if (nextI > i || nextJ > j) blocks.push({ isSame: false, before: a.slice(i, nextI).join(''), after: b.slice(j, nextJ).join('') });
    blocks.push(same(a[nextI] ?? ''));
    i = nextI + 1;
    j = nextJ + 1;
  }
  blocks.push(same(before.slice(before.length - tail).join('')));
  return joinOverBlanks(blocks.filter((block) => block.before !== '' || block.after !== ''));
}

function same(text: string): Block {
  return { isSame: true, before: text, after: text };
}

/** Where only a blank stayed between two changed words, the three are one change. */
function joinOverBlanks(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const isBlank = block.isSame && /^[^\S\n]+$/.test(block.before);
    return isBlank && blocks[index - 1]?.isSame === false && blocks[index + 1]?.isSame === false ? { ...block, isSame: false } : block;
  });
}

/** The positions of a longest common subsequence in both lists. */
function commonItems(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostPairs) return [];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return matches;
}
