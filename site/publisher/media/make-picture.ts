import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Card, FileRequest } from '../../src/data/assets.ts';

type PictureSize = Exclude<FileRequest['transform'], 'original'>;
/** One size of an uploaded picture, or a card from a few words. */
export type PictureWork = { original: Uint8Array; size: PictureSize } | { card: Card };
export interface PictureRequest {
  number: number;
  work: PictureWork;
}
export type PictureAnswer = { number: number; bytes: Uint8Array } | { number: number; error: string };

/** With nothing to do for so long the process ends; pictures come in groups. */
const idleMs = 5_000;
const program = fileURLToPath(new URL('./picture-process.ts', import.meta.url));

let encoder: Encoder | undefined;

/** Makes one size of a picture. The same bytes and size give the same result. Throws when the bytes are no picture. */
export async function makePicture(original: Buffer, size: PictureSize): Promise<Buffer> {
  return make({ original, size });
}

/** The card of a page (see draw-card.ts). */
export async function makeCard(card: Card): Promise<Buffer> {
  return make({ card });
}

async function make(work: PictureWork): Promise<Buffer> {
  try {
    return await (encoder ??= new Encoder()).make(work);
  } catch (error) {
    // The process may have fallen over another picture, or been ended to make room.
    if (error instanceof EncoderEnded) return (encoder ??= new Encoder()).make(work);
    throw error;
  }
}

class EncoderEnded extends Error {}

/** The process that encodes, and who waits for it. */
class Encoder {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  #lastNumber = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    this.#process = fork(program, { serialization: 'advanced', execArgv: ['--max-old-space-size=64'] });
    this.#process.on('message', (answer: PictureAnswer) => {
      const made = this.#waiting.get(answer.number);
      if ('error' in answer) made?.reject(new Error(answer.error));
      else made?.resolve(Buffer.from(answer.bytes));
    });
    this.#process.once('error', ({ message }) => this.#ended(message));
    this.#process.once('exit', (code, signal) => this.#ended(String(signal ?? code)));
  }

  async make(work: PictureWork): Promise<Buffer> {
    clearTimeout(this.#idle);
    this.#process.ref();
    this.#process.channel?.ref();
    const number = (this.#lastNumber += 1);
    const made = Promise.withResolvers<Buffer>();
    this.#waiting.set(number, made);
    this.#process.send({ number, work } satisfies PictureRequest, (error) => {
      if (error) made.reject(new EncoderEnded(error.message));
    });
    try {
      return await made.promise;
    } finally {
      this.#waiting.delete(number);
      if (this.#waiting.size === 0) this.#rest();
    }
  }

  /** Nobody waits: the process may end, and does not keep this one. */
  #rest(): void {
    this.#process.unref();
    this.#process.channel?.unref();
    this.#idle = setTimeout(() => {
      if (encoder === this) encoder = undefined;
      if (this.#process.connected) this.#process.disconnect();
    }, idleMs).unref();
  }

  #ended(how: string): void {
    if (encoder === this) encoder = undefined;
    for (const { reject } of this.#waiting.values()) reject(new EncoderEnded(`The picture encoder ended (${how}).`));
  }
}
