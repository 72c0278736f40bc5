import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ciToken = 'token-ci-untuk-uji-0123';
type Kind = 'github' | 'gitlab' | 'forgejo' | 'webhook';
/** `drop` breaks the line without an answer, `lose` after the build was accepted; `silent` never answers. */
export type Mood = 'well' | 'drop' | 'lose' | 'silent' | number;

/** The endpoints at which builds are asked for, as strict as the real ones, with moods to test against. */
export class StandInCi {
  mood: Mood = 'well';
  /** The moods of the next requests, before `mood` counts again. */
  readonly next: Mood[] = [];
  readonly asked: number[] = [];
  /** The builds that were accepted. */
  readonly builds: unknown[] = [];
  readonly #server: Server;
  readonly #kind: Kind;

  private constructor(kind: Kind) {
    this.#kind = kind;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(kind: Kind): Promise<StandInCi> {
    const ci = new StandInCi(kind);
    await new Promise<void>((resolve) => ci.#server.listen(0, '127.0.0.1', resolve));
    return ci;
  }

  get url(): string {
    const path = {
      github: '/repos/palopo/situs/dispatches',
      gitlab: '/api/v4/projects/7/trigger/pipeline',
      forgejo: '/api/v1/repos/palopo/situs/actions/workflows/situs.yml/dispatches',
      webhook: '/bangun',
    };
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path[this.#kind]}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += String(part);
    this.asked.push(Date.now());
    const mood = this.next.shift() ?? this.mood;
    if (mood === 'silent') return;
    if (mood === 'drop') return void request.socket.destroy();
    if (typeof mood === 'number') return void response.writeHead(mood).end('{}');
    const status = this.#take(request, text);
    if (mood === 'lose') return void request.socket.destroy();
    response.writeHead(status).end();
  }

  /** Looks at what that service looks at. */
  #take({ method, headers }: IncomingMessage, text: string): number {
    if (method !== 'POST' || headers['content-type'] !== 'application/json') return 400;
    const body = JSON.parse(text) as Record<string, unknown>;
    switch (this.#kind) {
      case 'github':
        if (headers.authorization !== `Bearer ${ciToken}`) return 401;
        // GitHub answers 403 to requests that name no program.
        if (headers['user-agent'] === undefined) return 403;
        if (typeof body.event_type !== 'string') return 422;
        this.builds.push(body.client_payload);
        return 204;
      case 'gitlab':
        if (body.token !== ciToken) return 404;
        if (typeof body.ref !== 'string') return 400;
        this.builds.push(body.variables);
        return 201;
      case 'forgejo':
        if (headers.authorization !== `token ${ciToken}`) return 401;
        if (typeof body.ref !== 'string') return 422;
        this.builds.push(body.ref);
        return 204;
      case 'webhook': {
        const right = Buffer.from(`sha256=${createHmac('sha256', ciToken).update(text).digest('hex')}`);
        const given = Buffer.from(String(headers['x-hub-signature-256']));
        if (given.length !== right.length || !timingSafeEqual(given, right)) return 401;
        this.builds.push(body.cursor);
        return 202;
      }
    }
  }
}
