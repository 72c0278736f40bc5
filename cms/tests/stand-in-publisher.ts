import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { PublisherPreview } from '../src/desk/preview/ask-publisher.ts';
import type { GatheredDrafts } from '../src/desk/preview/gather-drafts.ts';

/** Where the publisher makes previews: keeps what it was asked last, and answers with a page that holds the title. */
export class StandInPublisher {
  asked: GatheredDrafts | undefined;
  /** What it answers instead. */
  answer: PublisherPreview | undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void text(request).then((body) => {
        this.asked = JSON.parse(body) as GatheredDrafts;
        const html = `<html><head></head><body>${String(this.asked.draft.entry.title)}</body></html>`;
        response.end(JSON.stringify(this.answer ?? { ok: true, path: '/', html, missing: [] }));
      });
    });
  }

  static async start(dataDirectory: string): Promise<StandInPublisher> {
    const publisher = new StandInPublisher();
    const directory = path.join(dataDirectory, 'publisher');
    mkdirSync(directory, { recursive: true });
    await new Promise<void>((resolve) => publisher.#server.listen(path.join(directory, 'preview.sock'), resolve));
    return publisher;
  }

  /** Ids of the drafts that came along. */
  get relatedIds(): string[] {
    return (this.asked?.related ?? []).map(({ id }) => id);
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
