import { z } from 'zod';
import type { FormAttribute } from '../../publish-rules/form-schema.ts';

/** What the admin's edit form holds of an entry or component, by attribute; what it has no value for is empty. */
export const formRow = z.record(z.string(), z.unknown());
export const formRows = z.array(formRow);

const target = z
  .object({
    documentId: z.string().optional(),
    apiData: z
      .object({
        documentId: z.string(),
        position: z.object({ start: z.boolean(), end: z.boolean(), before: z.string(), after: z.string() }).partial().optional(),
      })
      .optional(),
  })
  .transform(({ documentId, apiData }) => ({ documentId: apiData?.documentId ?? documentId ?? '', position: apiData?.position ?? {} }));
/** The form holds of a relation what was changed, not what it is. */
const relationChanges = z.object({ connect: z.array(target).default([]), disconnect: z.array(target).default([]) });
const file = z.object({ documentId: z.string() }).transform(({ documentId }) => documentId);

const node: z.ZodType<object> = z.looseObject({
  type: z.string().optional(),
  text: z.string().optional(),
  children: z.lazy(() => z.array(node)).optional(),
});
const text = z.string();
/** An input that was emptied holds an empty text. */
const emptied = z.literal('').transform(() => null);
const number = z.union([z.number(), emptied, z.string()]);

const scalars: Readonly<Record<string, z.ZodType>> = {
  ...{ string: text, text, uid: text, email: text },
  ...{ enumeration: z.union([emptied, text]), date: z.union([emptied, text]), time: z.union([emptied, text]) },
  datetime: z.union([emptied, text.refine((value) => !Number.isNaN(Date.parse(value)))]),
  ...{ integer: number, biginteger: number, decimal: number, float: number },
  boolean: z.boolean(),
  blocks: z.array(node),
};

/** A value as the database would hold it. Throws for what no form can hold. */
export function parseScalar({ type }: FormAttribute, given: unknown): unknown {
  if (given === undefined || given === null) return null;
  const schema = scalars[type];
  if (!schema) throw new Error(`The preview does not know attributes of type "${type}".`);
  return schema.parse(given);
}

export function parseFiles(given: unknown): string[] {
  return z.array(file).parse([given].flat().filter((each) => each !== undefined && each !== null));
}

/** The targets of a relation after the changes in the form, in their order there. */
export function changeTargets(before: readonly string[], given: unknown): string[] {
  const { connect, disconnect } = relationChanges.parse(given ?? {});
  const targets = before.filter((id) => !disconnect.some(({ documentId }) => documentId === id));
  for (const { documentId, position } of connect) {
    const known = targets.indexOf(documentId);
    if (known >= 0) targets.splice(known, 1);
    targets.splice(placeAmong(targets, position), 0, documentId);
  }
  return targets;
}

function placeAmong(targets: readonly string[], { start, before, after }: { start?: boolean; before?: string; after?: string }): number {
  if (start) return 0;
  if (before !== undefined && targets.includes(before)) return targets.indexOf(before);
  if (after !== undefined && targets.includes(after)) return targets.indexOf(after) + 1;
  return targets.length;
}
