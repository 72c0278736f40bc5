import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { ref, text } from '../../src/data/contract/primitives.ts';

const schema = z.object({
  /** The change of the cms's outbox up to which everything is in the build. */
  cursor: z.number().int().min(0),
  pages: z.number().int().min(0),
  /** Names the build in its release mark. */
  build: z.string(),
  /** Of each change that is to be reported: where residents see it and the SHA-256 of that page; null where none shows it. */
  open: z.array(z.object({ type: text, id: ref, path: z.string().nullable(), blob: z.string().nullable() })),
});
/** What a build leaves for the step that looks whether it is live. */
export type BuildRecord = z.infer<typeof schema>;

export function saveBuildRecord(file: string, record: BuildRecord): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(record));
}

export function readBuildRecord(file: string): BuildRecord {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
