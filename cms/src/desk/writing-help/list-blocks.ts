interface Block {
  type?: unknown;
  text?: unknown;
  children?: unknown;
  [name: string]: unknown;
}
type Format = 'unordered' | 'ordered';
interface Mark {
  format: Format;
  /** Of a number. */
  number: number;
  length: number;
}

/**
 * Lists as Word leaves them in rich text, paragraphs that begin with a bullet or count from 1, made lists: they are shown and
 * read out as such. One paragraph with a number is no list.
 */
export function listsOfParagraphs(blocks: readonly unknown[]): unknown[] {
  const result: unknown[] = [];
  for (let index = 0; index < blocks.length;) {
    const run = runFrom(blocks, index);
    const [first] = run;
    if (first) result.push({ type: 'list', format: first.mark.format, children: run.map(({ block, mark }) => itemOf(block, mark)) });
    else result.push(blocks[index]);
    index += Math.max(run.length, 1);
  }
  return result;
}

/** The paragraphs of one list that begins here; none where no list does. */
function runFrom(blocks: readonly unknown[], start: number): { block: Block; mark: Mark }[] {
  const run: { block: Block; mark: Mark }[] = [];
  for (const block of blocks.slice(start) as Block[]) {
    const mark = markOf(block);
    const isNext = mark?.format === 'ordered' ? mark.number === run.length + 1 : true;
    if (mark === undefined || !isNext || mark.format !== (run[0]?.mark ?? mark).format) break;
    run.push({ block, mark });
  }
  return run[0]?.mark.format === 'ordered' && run.length < 2 ? [] : run;
}

function markOf(block: Block | null | undefined): Mark | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const [{ text } = {}] = (Array.isArray(block.children) ? block.children : []) as Block[];
  if (typeof text !== 'string') return undefined;
  const [bullet] = /^\s*[·•▪◦‣§]\s+(?=\S)/.exec(text) ?? [];
  if (bullet) return { format: 'unordered', number: 0, length: bullet.length };
  const [counted, digits] = /^\s*(\d{1,2})[.)]\s+(?=\S)/.exec(text) ?? [];
  return counted ? { format: 'ordered', number: Number(digits), length: counted.length } : undefined;
}

function itemOf({ children }: Block, { length }: Mark): Block {
  const [first, ...rest] = children as Block[];
  return { type: 'list-item', children: [{ ...first, text: String(first?.text).slice(length) }, ...rest] };
}
