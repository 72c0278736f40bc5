import { join } from 'node:path';
import { cmsDirectory, siteDirectory } from '../checkout.ts';
import { Service } from '../processes/service.ts';
import { cmsEnvironment, publisherEnvironment, siteServerEnvironment } from './child-environment.ts';
import { publisherHeapMegabytes } from './publisher-heap.ts';
import type { Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

export interface Services {
  siteServer: Service;
  cms: Service;
  publisher: Service;
}

/**
 * The three processes, each with the memory it may use: uncapped, V8 lets garbage pile up on a small server. The caps are
 * for the heap; a process takes about 80 MB more.
 */
export function defineServices(settings: Settings, secrets: Secrets, admin?: { email: string; password: string }): Services {
  const { dataDirectory } = settings;
  // The C library keeps a pool of freed memory for each thread: with eight of them that is as much again as is in use.
  const fewPools = { MALLOC_ARENA_MAX: '2' };
  const define = (name: string, args: string[], cwd: string, env: NodeJS.ProcessEnv, stopSeconds: number): Service =>
    new Service({ name, args, cwd, env, stopSeconds, log: join(dataDirectory, 'logs', `${name}.log`) });
  return {
    siteServer: define(
      'site-server',
      ['--max-old-space-size=96', join(siteDirectory, 'server', 'main.ts')],
      siteDirectory,
      siteServerEnvironment(settings),
      5,
    ),
    cms: define(
      'cms',
      [
        '--max-old-space-size=512',
        '--max-semi-space-size=8',
        join(cmsDirectory, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'),
        'start',
      ],
      cmsDirectory,
      { ...cmsEnvironment(settings, secrets, admin), ...fewPools },
      15,
    ),
    publisher: define(
      'publisher',
      [
        `--max-old-space-size=${settings.publisherHeap ?? publisherHeapMegabytes(dataDirectory)}`,
        '--max-semi-space-size=4',
        join(siteDirectory, 'publisher', 'main.ts'),
      ],
      siteDirectory,
      { ...publisherEnvironment(settings, secrets), ...fewPools },
      20,
    ),
  };
}
