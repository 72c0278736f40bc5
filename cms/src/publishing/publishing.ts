import type { Core } from '@strapi/strapi';
import { getEnvironment } from '../environment.ts';
import { recordFileChanges } from '../outbox/file-lifecycle.ts';
import { outboxMiddleware } from '../outbox/outbox-middleware.ts';
import { Outbox } from '../outbox/outbox.ts';
import { Upkeep } from '../outbox/upkeep.ts';
import { publishingRoutes } from './publishing-routes.ts';
import { getSource } from './source.ts';

/** Outbox, publishing API and their upkeep, wired into Strapi. `strapi.get('publishing')` finds it. */
export class Publishing {
  readonly outbox: Outbox;
  readonly upkeep: Upkeep;
  readonly #strapi: Core.Strapi;
  readonly #stopping = new AbortController();

  /** In Strapi's `register` phase. */
  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.outbox = new Outbox(strapi);
    this.upkeep = new Upkeep(strapi, this.outbox);
    strapi.documents.use(outboxMiddleware(this.outbox));
    strapi.server.routes(
      publishingRoutes(strapi, { token: getEnvironment().CMS_PUBLISHER_TOKEN, outbox: this.outbox, stopping: this.#stopping.signal }),
    );
  }

  /** In Strapi's `bootstrap` phase. */
  async start(): Promise<void> {
    await getSource(this.#strapi);
    recordFileChanges(this.#strapi, this.outbox, () => this.upkeep.requestReconcile());
    this.upkeep.start();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.upkeep.stop();
  }
}
