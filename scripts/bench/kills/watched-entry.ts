import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminClient } from '../../stack/admin-client.ts';
import type { KillStack } from './kill-stack.ts';

const slug = 'ktp-el-baru';
const page = `layanan/${slug}/index.html`;
const list = 'layanan/index.html';
const numbered = /Judul uji (\d+)/;

/** An entry that is published with a growing number in its title, and what residents and the database have of it. */
export class WatchedEntry {
  /** The last number that the cms confirmed, and the last that was tried. */
  confirmed = 0;
  tried = 0;
  confirmations = 0;
  /** Answers residents got that were not whole, or older than one before. */
  readonly broken: string[] = [];
  readonly #stack: KillStack;
  readonly #admin: AdminClient;
  readonly #documentId: string;
  readonly #eventsBefore: number;
  readonly #database: DatabaseSync;
  #linksBefore: number | undefined;
  #newestSeen = 0;
  #isReading = true;
  readonly #reading: Promise<void>;

  private constructor(stack: KillStack, admin: AdminClient, documentId: string, database: DatabaseSync) {
    this.#stack = stack;
    this.#admin = admin;
    this.#documentId = documentId;
    this.#database = database;
    this.#eventsBefore = this.#countEvents();
    this.#reading = this.#read();
  }

  static async open(stack: KillStack, admin: AdminClient, dataDirectory: string): Promise<WatchedEntry> {
    const { documentId } = await admin.findBySlug('service', slug);
    const database = new DatabaseSync(join(dataDirectory, 'cms', 'database.sqlite'), { readOnly: true });
    return new WatchedEntry(stack, admin, documentId, database);
  }

  /** Publishes the next number; tells whether the cms confirmed it. */
  async publish(): Promise<boolean> {
    const number = (this.tried += 1);
    try {
      await this.#admin.publish('service', this.#documentId, { title: `Judul uji ${number}` });
    } catch (error) {
      // An answer that refuses is a fault of the trial; a line that broke is what is tried.
      if (/answered (4\d\d)/.test((error as Error).message)) throw error;
      return false;
    }
    this.confirmed = number;
    this.confirmations += 1;
    return true;
  }

  /** Waits until residents have what was confirmed, or something later; false when they do not get it. */
  async isLive(seconds: number): Promise<boolean> {
    for (const end = Date.now() + seconds * 1000; ; await sleep(5)) {
      const { body } = await this.#fetch(page);
      if (Number(numbered.exec(body)?.[1] ?? 0) >= this.confirmed) return true;
      if (Date.now() > end) return false;
    }
  }

  /** What is wrong with the release on disk: page and list must be of one release. */
  findFaultOnDisk(): string | undefined {
    const [ofPage, ofList] = [page, list].map((path) => numbered.exec(readFileSync(join(this.#stack.current, path), 'utf8'))?.[1]);
    return ofPage === ofList ? undefined : `the page says ${ofPage ?? 'nothing'}, the list says ${ofList ?? 'nothing'}`;
  }

  /** Publishes that residents or the database have twice. */
  async countDoubled(): Promise<number> {
    const { body } = await this.#fetch(list);
    const links = body.split(`href="/layanan/${slug}/"`).length - 1;
    this.#linksBefore ??= links;
    const events = this.#countEvents() - this.#eventsBefore;
    return Math.max(0, links - this.#linksBefore) + Math.max(0, events - this.tried);
  }
  /** Confirmed publishes of which the database has no event. */
  countLostEvents(): number {
    return Math.max(0, this.confirmations - (this.#countEvents() - this.#eventsBefore));
  }

  async close(): Promise<void> {
    this.#isReading = false;
    await this.#reading;
    this.#database.close();
  }

  #countEvents(): number {
    const row = this.#database.prepare('select count(*) found from publish_events where entry_id = ?').get(this.#documentId);
    return Number(row?.found);
  }

  /** Reads as residents do, all the while. */
  async #read(): Promise<void> {
    while (this.#isReading) {
      for (const path of [page, list]) {
        const { status, body } = await this.#fetch(path);
        const isWhole = status === 200 && body.trimEnd().endsWith('</html>');
        if (!isWhole) this.broken.push(`${path} answered ${status}, ${body.length} characters`);
        if (path !== page) continue;
        const number = Number(numbered.exec(body)?.[1] ?? 0);
        if (number < this.#newestSeen) this.broken.push(`${path} went back from ${this.#newestSeen} to ${number}`);
        this.#newestSeen = Math.max(this.#newestSeen, number);
      }
      await sleep(20);
    }
  }

  async #fetch(path: string): Promise<{ status: number; body: string }> {
    const response = await fetch(`${this.#stack.siteOrigin}/${path.replace(/index\.html$/, '')}`, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  }
}
