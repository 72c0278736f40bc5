import { randomBytes } from 'node:crypto';

/** Pages made for a frame beside a form, until the frame comes for them: once, and soon. */
export class HeldPages<Page> {
  readonly #pages = new Map<string, { page: Page; until: number }>();
  readonly #most: number;
  readonly #holdMs: number;

  constructor({ most, holdMs }: { most: number; holdMs: number }) {
    this.#most = most;
    this.#holdMs = holdMs;
  }

  /** Returns the key under which the page is held; nobody can guess it. */
  hold(page: Page, now: number): string {
    for (const [key, { until }] of this.#pages) if (until <= now || this.#pages.size >= this.#most) this.#pages.delete(key);
    const key = randomBytes(24).toString('base64url');
    this.#pages.set(key, { page, until: now + this.#holdMs });
    return key;
  }

  take(key: string, now: number): Page | undefined {
    const held = this.#pages.get(key);
    this.#pages.delete(key);
    return held && held.until > now ? held.page : undefined;
  }
}
