import { z } from 'zod';
import type { RunningStack } from '../../stack/running-stack.ts';

const releaseSchema = z.object({
  event: z.literal('release'),
  release: z.number(),
  pages: z.number(),
  ms: z.record(z.string(), z.number()),
});
const readySchema = z.object({ event: z.literal('ready'), ms: z.number() });
export type LoggedRelease = z.infer<typeof releaseSchema>;

/** What the publisher wrote down since `mark`. */
export class PublisherLog {
  readonly #stack: RunningStack;
  #mark = 0;

  constructor(stack: RunningStack) {
    this.#stack = stack;
  }

  /** From here on. */
  mark(): void {
    this.#mark = this.#stack.readLog('publisher').length;
  }

  releases(): LoggedRelease[] {
    return this.#events().flatMap((event) => releaseSchema.safeParse(event).data ?? []);
  }

  /** How long the publisher took from its start until the site was in order; undefined while it has not said so. */
  readyMs(): number | undefined {
    return this.#events()
      .flatMap((event) => readySchema.safeParse(event).data ?? [])
      .at(-1)?.ms;
  }

  #events(): unknown[] {
    const lines = this.#stack.readLog('publisher').slice(this.#mark).split('\n');
    return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as unknown);
  }
}
