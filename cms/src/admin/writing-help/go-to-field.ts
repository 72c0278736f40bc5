/**
 * Leads to a field of the form at hand. Strapi could do so by an address that names the field, but its form fails then if
 * it has a repeatable component with another name.
 */
export function goToField(path: string): void {
  const found = findElement(path);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}

/** The input itself, or its label. */
function findElement(path: string): HTMLElement | undefined {
  const input = document.getElementsByName(path)[0];
  if (input) return input;
  const label = document.getElementById(path) ?? document.querySelector<HTMLElement>(`label[for="${CSS.escape(path)}"]`);
  return label ?? undefined;
}
