/** Whether an editor has left a field empty: nothing, blanks, no rows, or rich text without a word. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (!Array.isArray(value)) return false;
  return value.every(isBlankBlock);
}

/** A block of rich text is blank when no text in it is more than blanks; rows of any other kind count as filled. */
function isBlankBlock(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return node === null || node === undefined;
  const { text, children } = node as { text?: unknown; children?: unknown };
  if (Array.isArray(children)) return children.every(isBlankBlock);
  return 'type' in node && typeof text === 'string' && text.trim() === '';
}

/** The items of a text with one item per line. */
export function linesOf(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
