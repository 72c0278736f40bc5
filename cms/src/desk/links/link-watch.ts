import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../../environment.ts';
import { witaDay } from '../../serializer/wita-day.ts';
import type { PublicIndex } from '../attention/public-index.ts';
import { isPublicHost, targetOf } from '../attention/rules/broken-links.ts';
import { askServer, type AskServer } from './ask-server.ts';
import { checkLinks } from './check-links.ts';
import { isBroken, isDue, recordProbe, type LinkRecord } from './link-record.ts';

const lookEveryMs = 3_600_000;
/** Of one look, so that it ends within minutes; the rest follows at the next. */
const linksAtOnce = 300;

type Records = Record<string, LinkRecord>;

/**
 * Opens the links to other sites, each once a day, while the cms of a real site runs: one whose address is on the internet.
 * A trial, a test or a benchmark asks nobody.
 */
export class LinkWatch {
  readonly #strapi: Core.Strapi;
  readonly #index: PublicIndex;
  readonly #ask: AskServer;
  readonly #stopping = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(strapi: Core.Strapi, index: PublicIndex, ask?: AskServer) {
    this.#strapi = strapi;
    this.#index = index;
    this.#ask = ask ?? askServer(`Pemeriksa tautan (+${getEnvironment().SITE_URL})`);
  }

  start(): void {
    if (!isPublicHost(new URL(getEnvironment().SITE_URL).hostname)) return;
    this.#timer = setInterval(() => {
      this.#running = this.check(new Date()).catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#strapi.log.error(`Links: ${String(error)}`);
      });
    }, lookEveryMs);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Opens what is due at `now`; forgets what no entry leads to any more. */
  async check(now: Date, { pauseMs }: { pauseMs?: number } = {}): Promise<void> {
    const { SITE_URL } = getEnvironment();
    const links = (await this.#index.list()).flatMap((entry) => entry.links.map(({ address }) => address));
    const elsewhere = new Set(links.filter((address) => targetOf(address, SITE_URL).kind === 'elsewhere'));
    const records = await this.records();
    const due = [...elsewhere].filter((address) => isDue(records[address], now)).slice(0, linksAtOnce);
    const probes = await checkLinks(due, this.#ask, { pauseMs, signal: this.#stopping.signal });
    const kept = Object.fromEntries(Object.entries(records).filter(([address]) => elsewhere.has(address)));
    for (const [address, probe] of probes) kept[address] = recordProbe(records[address], probe, now, witaDay(now));
    await this.#store().set({ value: kept });
  }

  async records(): Promise<Readonly<Records>> {
    return ((await this.#store().get({})) as Records | null) ?? {};
  }

  /** The links that are broken for all we know, with the day they were last tried. */
  async listBroken(): Promise<Map<string, LinkRecord>> {
    return new Map(Object.entries(await this.records()).filter(([, record]) => isBroken(record)));
  }

  #store() {
    return this.#strapi.store({ type: 'core', name: 'links', key: 'checks' });
  }
}
