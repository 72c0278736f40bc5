/** Runs in the page: what keeps a resident from seeing where the keyboard is, if anything. */
export function findFocusFault(): string | undefined {
  const target = document.activeElement;
  if (!(target instanceof HTMLElement) || target === document.body) return 'left the page';
  const name = `<${target.tagName.toLowerCase()} class="${target.className}"> "${target.textContent.trim().slice(0, 30)}"`;
  // A radio button drawn by its label shows its focus on the label.
  const shown = target.matches('.vh') ? target.nextElementSibling : target;
  if (!(shown instanceof HTMLElement)) return `${name} has the focus and is hidden`;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name} shows no focus`;
  const box = shown.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return `${name} has the focus and no size`;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) return `${name} has the focus outside the window`;
  const top = document.elementFromPoint(x, y);
  const isCovered = top !== null && !shown.contains(top) && !top.contains(shown) && shown.closest('li') !== top.closest('li');
  return isCovered ? `${name} is covered by <${top.tagName.toLowerCase()} class="${top.className}">` : undefined;
}
