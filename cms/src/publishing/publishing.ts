import type { Core } from '@strapi/strapi';
import { ciSettingsOf } from '../ci/ci-settings.ts';
import { createDispatcher } from '../ci/create-dispatcher.ts';
import type { Dispatcher } from '../ci/dispatcher.ts';
import { getEnvironment } from '../environment.ts';
import { recordFileChanges } from '../outbox/file-lifecycle.ts';
import { outboxMiddleware } from '../outbox/outbox-middleware.ts';
import { Outbox } from '../outbox/outbox.ts';
import { Upkeep } from '../outbox/upkeep.ts';
import { PublisherLink } from './publisher-link.ts';
import { registerPublishingPermissions } from './publishing-permissions.ts';
import { publishingRoutes } from './publishing-routes.ts';
import { getSource } from './source.ts';
import { statusRoutes } from './status-routes.ts';

/** Outbox, publishing API and their upkeep, wired into Strapi. `strapi.get('publishing')` finds it. */
export class Publishing {
  readonly outbox: Outbox;
  readonly upkeep: Upkeep;
  readonly link: PublisherLink;
  /** Only where CI builds the site. */
  readonly ci: Dispatcher | undefined;
  readonly #strapi: Core.Strapi;
  readonly #stopping = new AbortController();

  /** In Strapi's `register` phase. */
  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.outbox = new Outbox(strapi);
    this.upkeep = new Upkeep(strapi, this.outbox);
    const ciSettings = ciSettingsOf(getEnvironment());
    this.ci = ciSettings && createDispatcher(strapi, this.outbox, ciSettings);
    this.link = new PublisherLink(strapi, this.ci);
    strapi.documents.use(outboxMiddleware(this.outbox));
    const { outbox, link } = this;
    strapi.server.routes(
      publishingRoutes(strapi, { token: getEnvironment().CMS_PUBLISHER_TOKEN, outbox, link, stopping: this.#stopping.signal }),
    );
    strapi.server.routes({ type: 'admin', routes: statusRoutes(strapi, link) });
  }

  /** In Strapi's `register` phase too: at its own bootstrap Strapi deletes the permissions whose action it does not know. */
  async registerPermissions(): Promise<void> {
    await registerPublishingPermissions(this.#strapi);
  }

  /** In Strapi's `bootstrap` phase. */
  async start(): Promise<void> {
    await getSource(this.#strapi);
    await this.link.start();
    recordFileChanges(this.#strapi, this.outbox, () => this.upkeep.requestReconcile());
    this.upkeep.start();
    await this.ci?.start();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.ci?.stop();
    await this.upkeep.stop();
  }
}
