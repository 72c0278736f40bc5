import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from './write-private-file.ts';

/** How far the first start of a new database has come, so that one cut short is taken up where it stopped. */
const setupStateSchema = z.object({
  sampleContent: z.enum(['pending', 'done']),
  /** `pending` until the login was shown to a person: until then nobody can know its password. */
  administrator: z.enum(['pending', 'done']),
});
export type SetupState = z.infer<typeof setupStateSchema>;

/** The database of the cms, as `cms/config/database.ts` has it. */
export function databasePath(dataDirectory: string): string {
  return join(dataDirectory, 'cms', 'database.sqlite');
}

/** A database that was there before us (a restored backup) is complete: it gets no sample content and no administrator. */
export function readSetupState(dataDirectory: string): SetupState {
  const path = join(dataDirectory, 'setup.json');
  if (existsSync(path)) return setupStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const isNew = !existsSync(databasePath(dataDirectory));
  const state: SetupState = isNew
    ? { sampleContent: 'pending', administrator: 'pending' }
    : { sampleContent: 'done', administrator: 'done' };
  writeSetupState(dataDirectory, state);
  return state;
}

export function writeSetupState(dataDirectory: string, state: SetupState): void {
  writePrivateFile(join(dataDirectory, 'setup.json'), `${JSON.stringify(state, undefined, 2)}\n`);
}
