import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSiteServer } from '../../../site/server/site-server.ts';
import { openLog } from '../../processes/log-file.ts';
import { findFreePort } from '../../stack/find-free-port.ts';
import { ensureSecrets } from '../../start/secrets.ts';
import { defineServices } from '../../start/services.ts';
import { parseSettings } from '../../start/settings.ts';
import { testSiteUrl } from '../../test/test-site-url.ts';

export type Victim = 'cms' | 'publisher';
interface Launch {
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

const exitWithParent = new URL('../../processes/exit-with-parent.ts', import.meta.url).href;
const cmsFault = new URL('cms-fault.ts', import.meta.url).href;
const steppedPublisher = join(import.meta.dirname, 'publisher-with-steps.ts');

/** The real cms and publisher as processes that can be ordered to die, and the real web server, on a data folder with content. */
export class KillStack {
  readonly cmsOrigin: string;
  readonly siteOrigin: string;
  readonly current: string;
  readonly #dataDirectory: string;
  readonly #siteServer: Server;
  readonly #launches: Record<Victim, Launch>;
  readonly #children = new Map<Victim, ChildProcess>();

  private constructor(dataDirectory: string, cmsPort: number, siteServer: Server) {
    this.#dataDirectory = dataDirectory;
    this.current = join(dataDirectory, 'releases', 'current');
    this.#siteServer = siteServer;
    const sitePort = (siteServer.address() as AddressInfo).port;
    this.cmsOrigin = `http://127.0.0.1:${cmsPort}`;
    this.siteOrigin = `http://127.0.0.1:${sitePort}`;
    const ports = { CMS_PORT: String(cmsPort), SITE_PORT: String(sitePort), SITE_URL: testSiteUrl };
    const parsed = parseSettings({ PALOPO_DATA_DIR: dataDirectory, ...ports });
    if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
    const { cms, publisher } = defineServices(parsed.settings, ensureSecrets(dataDirectory));
    const order = (victim: Victim) => ({ KILL_AT_FILE: this.#orderFile(victim) });
    const { args, cwd, env } = publisher.definition;
    this.#launches = {
      cms: { ...cms.definition, args: ['--import', cmsFault, ...cms.definition.args], env: { ...cms.definition.env, ...order('cms') } },
      publisher: { cwd, args: [...args.slice(0, -1), steppedPublisher], env: { ...env, ...order('publisher') } },
    };
  }

  static async open(dataDirectory: string): Promise<KillStack> {
    const siteServer = createSiteServer(join(dataDirectory, 'releases', 'current')).listen(0, '127.0.0.1');
    await once(siteServer, 'listening');
    return new KillStack(dataDirectory, await findFreePort(), siteServer);
  }

  start(victim: Victim): void {
    this.cancelOrder(victim);
    const { args, cwd, env } = this.#launches[victim];
    const log = openLog(join(this.#dataDirectory, 'logs', `${victim}.log`));
    const child = spawn(process.execPath, ['--import', exitWithParent, ...args], { cwd, env, stdio: ['ignore', log, log, 'ipc'] });
    closeSync(log);
    this.#children.set(victim, child);
  }

  /** The process is to die when it comes to this step. */
  order(victim: Victim, step: string): void {
    writeFileSync(this.#orderFile(victim), step);
  }
  cancelOrder(victim: Victim): void {
    rmSync(this.#orderFile(victim), { force: true });
  }

  isDead(victim: Victim): boolean {
    const child = this.#children.get(victim);
    return child?.exitCode !== null || child.signalCode !== null;
  }

  async kill(victim: Victim): Promise<void> {
    const child = this.#children.get(victim);
    if (!child || this.isDead(victim)) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async cmsIsUp(seconds = 120): Promise<void> {
    for (const end = Date.now() + seconds * 1000; ; await sleep(25)) {
      const status = await fetch(`${this.cmsOrigin}/_health`).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 204) return;
      if (Date.now() > end || this.isDead('cms')) throw new Error(`The cms did not start; see ${this.#dataDirectory}/logs/cms.log.`);
    }
  }

  async close(): Promise<void> {
    await this.kill('publisher');
    await this.kill('cms');
    this.#siteServer.closeAllConnections();
    this.#siteServer.close();
  }

  #orderFile(victim: Victim): string {
    return join(this.#dataDirectory, `die-${victim}`);
  }
}
