import type { Core } from '@strapi/strapi';
import { listChanges } from '../../publishing/changes.ts';
import { publicFields } from '../../serializer/public-fields.ts';
import { findLinks, type FoundLink } from './rules/broken-links.ts';

/** What the desk has to know of everything that residents have. */
export interface PublicFacts {
  type: string;
  entryId: string;
  title: string;
  slug: string | null;
  /** Of the entry as it was published. */
  ownerAgencyId: string | null;
  isSample: boolean;
  links: FoundLink[];
  /** Of a redirect: the address that leads on. */
  from: string | null;
}

/**
 * Facts of all public entries, kept in memory: reading each entry's public form at each look takes a second at 10,000.
 * Every change of a public form has a higher number than those before it (see the outbox), so that a look reads only what
 * was published or withdrawn since the last, and misses nothing that is committed.
 */
export class PublicIndex {
  readonly #strapi: Core.Strapi;
  readonly #entries = new Map<string, PublicFacts>();
  #cursor = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** As of now. */
  async list(): Promise<readonly PublicFacts[]> {
    const reading = this.#reading.catch(() => undefined).then(() => this.#readOn());
    this.#reading = reading;
    await reading;
    return [...this.#entries.values()];
  }

  async #readOn(): Promise<void> {
    for (let isLast = false; !isLast;) {
      const { cursor, more, changes } = await listChanges(this.#strapi, this.#cursor);
      for (const { type, id, entry } of changes) {
        if (!publicFields.has(type)) continue;
        if (entry === null) this.#entries.delete(`${type} ${id}`);
        else this.#entries.set(`${type} ${id}`, factsOf(type, id, entry as Content));
      }
      this.#cursor = cursor;
      isLast = !more;
    }
  }
}

type Content = Readonly<Record<string, unknown>>;

function factsOf(type: string, entryId: string, content: Content): PublicFacts {
  const text = (name: string): string | null => (typeof content[name] === 'string' ? content[name] : null);
  return {
    ...{ type, entryId, title: text('title') ?? '', slug: text('slug'), links: findLinks(content) },
    ownerAgencyId: type === 'agency' ? entryId : text('ownerAgency'),
    isSample: content.sampleData === true,
    from: type === 'redirect' ? text('from') : null,
  };
}
