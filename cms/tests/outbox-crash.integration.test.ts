import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDatabase } from './test-database.ts';

/** A boot takes seconds, and much longer on a machine that is busy with something else. */
const bootTimeoutMs = 170_000;
const testTimeoutMs = 180_000;

let dataDirectory: string;
beforeAll(() => {
  dataDirectory = mkdtempSync(path.join(tmpdir(), 'palopo-crash-'));
});
afterAll(async () => {
  rmSync(dataDirectory, { recursive: true, force: true });
  await TestDatabase.of(dataDirectory)?.drop();
});

interface Left {
  draft: number;
  published: number;
  events: number;
  publicEntries: number;
}

/** Publishes in a process that is killed at `moment`, and counts what the database holds of it afterwards. */
async function publishAndDie(moment: string): Promise<Left> {
  const script = path.join(import.meta.dirname, 'die-while-publishing.ts');
  const { signal, stderr } = spawnSync(process.execPath, [script, dataDirectory, moment], { encoding: 'utf8', timeout: bootTimeoutMs });
  if (signal !== 'SIGKILL') throw new Error(`The process was to be killed, but ended otherwise: ${stderr}`);
  return {
    draft: await count('glossary_terms where slug = $1 and published_at is null', moment),
    published: await count('glossary_terms where slug = $1 and published_at is not null', moment),
    events: await count('publish_events where slug = $1', moment),
    publicEntries: await count("public_entries where is_public and content ->> 'slug' = $1", moment),
  };
}

async function count(rows: string, value: string): Promise<number> {
  const statement = `select count(*) as found from ${rows}`;
  const postgres = TestDatabase.of(dataDirectory);
  if (postgres) return Number((await postgres.read(statement, [value]))[0]?.found);
  const database = new DatabaseSync(path.join(dataDirectory, 'cms', 'database.sqlite'));
  try {
    return Number(database.prepare(statement).get({ $1: value })?.found);
  } finally {
    database.close();
  }
}

test.each(['before-event', 'before-commit'])(
  'killed %s, neither the published content nor its event is there',
  { timeout: testTimeoutMs },
  async (moment) => {
    expect(await publishAndDie(moment)).toEqual({ draft: 1, published: 0, events: 0, publicEntries: 0 });
  },
);

test('killed right after the publish was confirmed, content, event and public form are all there', { timeout: testTimeoutMs }, async () => {
  expect(await publishAndDie('after-commit')).toEqual({ draft: 1, published: 1, events: 1, publicEntries: 1 });
});
