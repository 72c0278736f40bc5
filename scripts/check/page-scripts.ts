import { readTags } from './read-tags.ts';

/** All scripts of a page together, what they import included. */
const scriptBudget = 5_000;

/** What is wrong with a page's scripts. `readScript` gives a script's text and its bytes on the wire. */
export function findScriptFaults(
  html: string,
  readScript: (address: string) => { text: string; bytes: number } | undefined,
  budget = scriptBudget,
): string[] {
  const faults: string[] = [];
  const counted = new Map<string, number>();
  const count = (address: string): void => {
    if (counted.has(address)) return;
    const script = readScript(address);
    counted.set(address, script?.bytes ?? 0);
    if (!script) return void faults.push(`loads ${address}, which is not there`);
    for (const [, imported = ''] of script.text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g)) {
      count(new URL(imported, `http://site${address}`).pathname);
    }
  };
  for (const { attributes } of readTags(html).filter(({ name }) => name === 'script')) {
    const { src, type } = attributes;
    if (type === 'application/ld+json' || type === 'application/json') continue;
    if (src === undefined) faults.push('has a script inside, which the Content-Security-Policy refuses');
    else if (src.startsWith('/') && !src.startsWith('//')) count(src);
    if (type !== 'module' && !('defer' in attributes)) faults.push(`waits for ${src ?? 'its script'}: it is not deferred`);
  }
  const total = [...counted.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (total > budget) faults.push(`loads scripts of ${total} bytes, ${budget} are allowed`);
  return faults;
}
