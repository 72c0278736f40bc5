import { z } from 'zod';
import { entrySchemas, type EntryOf, type EntryType } from './contract/entry-types.ts';

/** One field that is not as the contract says. */
export interface FieldProblem {
  /** Path within the entry, `fee.rows.0.amount`; empty for the entry as a whole. */
  field: string;
  /** What the contract wants there, `expected string`. */
  expected: string;
  /** What was found instead, shortened, `undefined` where nothing was. */
  received: string;
}
export type ParsedEntry<Type extends EntryType = EntryType> =
  { ok: true; entry: EntryOf<Type> } | { ok: false; problems: [FieldProblem, ...FieldProblem[]] };

const indonesian = z.locales.id().localeError;

/** The one way in for entries from outside (cms, text files): checked against the contract, or told what is wrong. */
export function parseEntry<Type extends EntryType>(type: Type, id: string, raw: unknown, language: 'en' | 'id' = 'en'): ParsedEntry<Type> {
  const result = entrySchemas[type].safeParse(raw, language === 'id' ? { error: indonesian } : {});
  if (!result.success) {
    const [first, ...rest] = result.error.issues.map((issue) => toProblem(issue, raw));
    return { ok: false, problems: [first ?? { field: '', expected: 'a valid entry', received: shorten(raw) }, ...rest] };
  }
  if (result.data.id !== id) return { ok: false, problems: [{ field: 'id', expected: `"${id}"`, received: shorten(result.data.id) }] };
  return { ok: true, entry: result.data as EntryOf<Type> };
}

/** `field fee.rows.0.amount: expected number, received "25000"` */
export function describeProblem({ field, expected, received }: FieldProblem): string {
  return `${field === '' ? 'the entry' : `field ${field}`}: ${expected}, received ${received}`;
}

function toProblem(issue: z.core.$ZodIssue, raw: unknown): FieldProblem {
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0] ?? ''].join('.');
    return { field, expected: 'a field of the contract', received: 'an unknown one' };
  }
  if (issue.code === 'invalid_union') {
    // The member that got furthest names the real fault; the others only say that the shape is another one.
    const deepest = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest) return toProblem({ ...deepest, path: [...issue.path, ...deepest.path] }, raw);
  }
  const expected = issue.message.replace(/^(Invalid|Input|Pilihan|String) [a-z ]+: /, '').replace(/, (received|diterima) .*$/, '');
  return { field: issue.path.join('.'), expected, received: shorten(valueAt(raw, issue.path)) };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    raw,
  );
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
