/**
 * Runs in the page: what can be pressed and is smaller than a finger needs. 24 px for everything but links within a
 * sentence, as WCAG 2.2 (2.5.8) has it, and 44 px for the main actions, our own measure. Names each kind once.
 */
export function findSmallTargets(): string[] {
  const main = '.button, .header-link, .menu a, .search input, .fold > summary, .filter > label, .letters a, .tiles a, .sos-list a, .skip';
  const found = new Map<string, string>();
  for (const target of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, textarea, input, label')) {
    const hasOwnSize = target.matches('label') ? target.querySelector('input') !== null || target.matches('.filter > label') : true;
    if (!hasOwnSize || target.matches('.vh, label input')) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(target).visibility === 'hidden') continue;
    const least = target.matches(main) ? 44 : 24;
    if (width >= least && height >= least) continue;
    if (least === 24 && isWithinSentence(target)) continue;
    const kind = `${target.tagName.toLowerCase()}${target.className ? `.${target.className}` : ''} in ${target.parentElement?.tagName.toLowerCase() ?? ''}.${target.parentElement?.className ?? ''}`;
    if (!found.has(kind)) {
      found.set(
        kind,
        `"${target.textContent.trim().slice(0, 40)}" (${kind}) is ${Math.round(width)} by ${Math.round(height)} px, ${least} are wanted`,
      );
    }
  }
  return [...found.values()];

  function isWithinSentence(target: HTMLElement): boolean {
    if (getComputedStyle(target).display !== 'inline') return false;
    const block = target.closest('p, li, dd, dt, td, th, figcaption, span, div');
    return block !== null && block.textContent.trim().length > target.textContent.trim().length;
  }
}
