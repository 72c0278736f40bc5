import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A boot takes seconds, and much longer on a machine that is busy with something else. */
const bootTimeoutMs = 170_000;
const testTimeoutMs = 180_000;

let dataDirectory: string;
beforeAll(() => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), 'palopo-crash-'));
});
afterAll(() => rmSync(dataDirectory, { recursive: true, force: true }));

/** Publishes in a process that is killed at `moment`, and counts what the database holds of it afterwards. */
function publishAndDie(moment: string): { draft: number; published: number; events: number; publicEntries: number } {
  const script = path.join(import.meta.dirname, 'die-while-publishing.ts');
  const { signal, stderr } = spawnSync(process.execPath, [script, dataDirectory, moment], { encoding: 'utf8', timeout: bootTimeoutMs });
  if (signal !== 'SIGKILL') throw new Error(`The process was to be killed, but ended otherwise: ${stderr}`);
  const database = new DatabaseSync(path.join(dataDirectory, 'cms', 'database.sqlite'));
  try {
    const count = (sql: string): number => Number(database.prepare(sql).get(moment)?.found);
    const ofTerm = (condition: string): number => count(`select count(*) found from glossary_terms where slug = ? and ${condition}`);
    return {
      draft: ofTerm('published_at is null'),
      published: ofTerm('published_at is not null'),
      events: count('select count(*) found from publish_events where slug = ?'),
      publicEntries: count(`select count(*) found from public_entries where is_public and json_extract(content, '$.slug') = ?`),
    };
  } finally {
    database.close();
  }
}

test.each(['before-event', 'before-commit'])(
  'killed %s, neither the published content nor its event is there',
  { timeout: testTimeoutMs },
  (moment) => {
    expect(publishAndDie(moment)).toEqual({ draft: 1, published: 0, events: 0, publicEntries: 0 });
  },
);

test('killed right after the publish was confirmed, content, event and public form are all there', { timeout: testTimeoutMs }, () => {
  expect(publishAndDie('after-commit')).toEqual({ draft: 1, published: 1, events: 1, publicEntries: 1 });
});
