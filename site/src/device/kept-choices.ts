/*
 * Remembers ticked boxes on this device, and nowhere else: what to bring stays ticked off until the next visit. Boxes are
 * known by their id or their words, so an edit of the page never ticks another document.
 */
const prefix = 'centang ';
const keyOf = (box: HTMLInputElement): string => box.id || (box.parentNode?.textContent ?? '').replace(/\s+/g, ' ').trim();

document.querySelectorAll<HTMLElement>('[data-keep]').forEach((list) => {
  const name = prefix + (list.dataset.keep ?? '');
  const boxes = Array.from(list.querySelectorAll<HTMLInputElement>('input[type=checkbox]'));
  const save = (): void => {
    const ticked = boxes.filter((box) => box.checked).map(keyOf);
    try {
      if (ticked.length > 0) localStorage.setItem(name, JSON.stringify(ticked));
      else localStorage.removeItem(name);
    } catch {
      // A phone that keeps nothing: the boxes still work while the page is open.
    }
  };
  let kept: string[] = [];
  try {
    kept = JSON.parse(localStorage.getItem(name) ?? '[]') as string[];
  } catch {
    kept = [];
  }
  const wanted = decodeURIComponent(location.hash.slice(1));
  boxes.forEach((box) => {
    if (kept.includes(keyOf(box)) || (wanted !== '' && box.id === wanted)) box.checked = true;
  });
  save();
  list.addEventListener('change', save);
  list.querySelectorAll('[data-clear]').forEach((link) =>
    link.addEventListener('click', () => {
      boxes.forEach((box) => (box.checked = false));
      save();
    }),
  );
});
document.querySelectorAll<HTMLElement>('[data-print]').forEach((button) => {
  button.style.visibility = 'visible';
  button.addEventListener('click', () => print());
});
