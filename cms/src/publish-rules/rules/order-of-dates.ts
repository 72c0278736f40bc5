import { fault, type Rule } from './rule.ts';

/** The second of two dates, times or years may not come before the first. */
export function inOrder(first: string, second: string, options: { mayBeEqual: boolean }): Rule {
  return (draft) => {
    const start = toNumber(draft.values[first]);
    const end = toNumber(draft.values[second]);
    if (start === undefined || end === undefined || start < end || (options.mayBeEqual && start === end)) return [];
    const firstField = fault(draft, first, '').field;
    return [fault(draft, second, options.mayBeEqual ? `tidak boleh sebelum "${firstField}"` : `harus sesudah "${firstField}"`)];
  };
}

function toNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (value instanceof Date) return value.getTime();
  const instant = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
