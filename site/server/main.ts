import { join } from 'node:path';
import { z } from 'zod';
import { createSiteServer } from './site-server.ts';

/** The web server of the site as a process of its own: it needs the release folder and nothing else. */
const environment = z
  .object({
    PALOPO_DATA_DIR: z.string().min(1),
    SITE_HOST: z.string().min(1).default('127.0.0.1'),
    SITE_PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  })
  .safeParse(process.env);

if (!environment.success) {
  for (const issue of environment.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}

const { PALOPO_DATA_DIR, SITE_HOST, SITE_PORT } = environment.data;
const server = createSiteServer(join(PALOPO_DATA_DIR, 'releases', 'current'));
server.on('error', (error) => {
  console.error(`The web server cannot listen on ${SITE_HOST}:${SITE_PORT}: ${error.message}`);
  process.exit(1);
});
server.listen(SITE_PORT, SITE_HOST, () => {
  const address = server.address();
  console.log(`site server listening on http://${SITE_HOST}:${typeof address === 'object' ? address?.port : SITE_PORT}`);
});

/** Finishes the responses under way, but waits for no idle phone. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 3_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
