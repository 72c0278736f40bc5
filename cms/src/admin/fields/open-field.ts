import type { TrailStep } from './field-trail.ts';

/** A form is loaded, and a row unfolded, in some seconds at most. */
const patienceMs = 8_000;
const inputPatienceMs = 3_000;
const lookEveryMs = 50;
const markedMs = 4_000;

/**
 * Leads to a field of the form at hand: unfolds the rows on the way, brings it into view, marks it and puts the cursor there.
 * It goes by what the screen shows (labels, and what is folded says so for screen readers), as a person does, not by how
 * Strapi builds it. Tells whether it came all the way; if not, it stops where the way ends.
 */
export async function openField(trail: readonly TrailStep[]): Promise<boolean> {
  let scope: Element = document.body;
  let found: FoundField | undefined;
  for (const [index, step] of trail.entries()) {
    const isLast = index === trail.length - 1;
    const next = await waitFor(() => findField(scope, step, isLast));
    if (!next) break;
    found = next;
    if (isLast && step.row === null) {
      show(next);
      // A relation shows its label at once, and its input when what it may lead to is there.
      const input = step.isGroup || isNamed(next, step) ? undefined : await waitFor(() => findNamed(step.path), inputPatienceMs);
      if (input && [document.body, next.target].includes(document.activeElement as HTMLElement)) show(foundAt(input) ?? next);
      return true;
    }
    const inside = step.row === null ? next.field : await waitFor(() => findRow(next.field, step.row ?? 0));
    if (!inside) break;
    scope = inside;
    if (isLast) {
      show({ field: inside, target: focusableIn(inside) });
      return true;
    }
  }
  if (found) show(found);
  return false;
}

interface FoundField {
  /** Label, input and help together. */
  field: Element;
  target: HTMLElement | undefined;
}

function findField(scope: Element, { path, label }: TrailStep, isLeaf: boolean): FoundField | undefined {
  const named = isLeaf ? findNamed(path) : undefined;
  if (named) return foundAt(named);
  const labels = [...scope.querySelectorAll('label')].filter((each) => textOf(each) === label && isDirectlyIn(scope, each));
  const [first] = visible(labels);
  return first && foundAt(first);
}

function findNamed(path: string): HTMLElement | undefined {
  return visible([...document.getElementsByName(path)])[0];
}
function isNamed({ field }: FoundField, { path }: TrailStep): boolean {
  return field.querySelector(`[name="${CSS.escape(path)}"]`) !== null;
}

/** The field of an input, or of a label. */
function foundAt(start: HTMLElement): FoundField | undefined {
  const field = fieldAround(start);
  if (!field) return undefined;
  // Of a rich text the toolbar bears the name.
  const text = field.querySelector<HTMLElement>('[contenteditable="true"]') ?? undefined;
  const input = start instanceof HTMLLabelElement ? (document.getElementById(start.htmlFor) ?? focusableIn(field)) : start;
  return { field, target: text ?? input };
}

/** Not in a row that is unfolded inside: its fields may be called the same. */
function isDirectlyIn(scope: Element, label: Element): boolean {
  const region = label.closest('[role="region"]');
  return region === null || region === scope || region.contains(scope);
}

/** `Keputusan (3)` and `Judul*` are the fields "Keputusan" and "Judul". */
function textOf(label: Element): string {
  return label.textContent
    .replace(/\s*\*\s*$/, '')
    .replace(/\s+\(\d+\)$/, '')
    .trim();
}

/** The smallest part of the form around it that holds its label and something to use; undefined while that is loading. */
function fieldAround(element: Element): Element | undefined {
  let field: Element | null = element;
  while (field && !(field.querySelector('label') && field.querySelector(focusable))) field = field.parentElement;
  return field && (element.tagName !== 'LABEL' || startsWith(field, element)) ? field : undefined;
}
/** Otherwise it belongs to several fields, and this is another one. */
function startsWith(field: Element, label: Element): boolean {
  return field.querySelector('label') === label;
}

/** The unfolded row of a list, once it is; until then it is asked to unfold. */
function findRow(field: Element, row: number): Element | undefined {
  const heads = [...field.querySelectorAll<HTMLElement>('button[aria-expanded][aria-controls]')].filter((head) => {
    const region = head.closest('[role="region"]');
    return region === null || !field.contains(region);
  });
  const head = heads[row];
  if (!head) return undefined;
  if (head.getAttribute('aria-expanded') !== 'true') {
    head.click();
    return undefined;
  }
  const region = document.getElementById(head.getAttribute('aria-controls') ?? '');
  return region?.querySelector('label') ? region : undefined;
}

const focusable =
  'input:not([type="hidden"]):not([aria-hidden="true"]), textarea, select:not([aria-hidden="true"]), button, [contenteditable="true"], [role="combobox"], [role="textbox"]';

function focusableIn(field: Element): HTMLElement | undefined {
  return visible([...field.querySelectorAll<HTMLElement>(focusable)])[0];
}
function visible<T extends HTMLElement>(elements: readonly T[]): T[] {
  return elements.filter((each) => each.checkVisibility() && each.tabIndex >= (each.tagName === 'LABEL' ? -1 : 0));
}

function show({ field, target }: FoundField): void {
  target?.focus({ preventScroll: true });
  field.scrollIntoView({ block: 'center' });
  field.animate(
    [
      { outline: '2px solid #d9822f', outlineOffset: '6px' },
      { outline: '2px solid #d9822f', outlineOffset: '6px' },
    ],
    markedMs,
  );
}

async function waitFor<T>(look: () => T | undefined, forMs = patienceMs): Promise<T | undefined> {
  for (const end = performance.now() + forMs; performance.now() < end;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((again) => setTimeout(again, lookEveryMs));
  }
  return undefined;
}
