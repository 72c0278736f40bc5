import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Settings } from './settings.ts';

/** Room for the database, two release trees and pictures of the sample content, and the logs. */
const neededBytes = 300_000_000;

/** What would stop the start later, found before anything is built: one sentence each on what it is and what to do. */
export async function findObstacles(settings: Settings, minimumFreeBytes = neededBytes): Promise<string[]> {
  const { dataDirectory, cms, site } = settings;
  const found = [
    findFolderFault(dataDirectory, minimumFreeBytes),
    await findPortFault('CMS', cms.host, cms.port),
    await findPortFault('SITE', site.host, site.port),
  ];
  return found.filter((fault) => fault !== undefined);
}

function findFolderFault(dataDirectory: string, minimumFreeBytes: number): string | undefined {
  try {
    mkdirSync(dataDirectory, { recursive: true });
    accessSync(dataDirectory, constants.W_OK | constants.X_OK);
  } catch (error) {
    return `The data folder ${dataDirectory} cannot be written (${codeOf(error)}): give it to this user, or set PALOPO_DATA_DIR to another folder.`;
  }
  const { bavail, bsize } = statfsSync(dataDirectory);
  if (bavail * bsize >= minimumFreeBytes) return undefined;
  return `The disk of ${dataDirectory} has ${megabytes(bavail * bsize)} MB free and ${megabytes(minimumFreeBytes)} MB are needed: free some, or set PALOPO_DATA_DIR to a folder on another disk.`;
}

async function findPortFault(area: 'CMS' | 'SITE', host: string, port: number): Promise<string | undefined> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(codeOf(error)));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  switch (code) {
    case undefined:
      return undefined;
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program: stop that program, or set ${area}_PORT to a free port.`;
    case 'EACCES':
      return `Port ${port} on ${host} is reserved to the system: set ${area}_PORT to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${area}_HOST ${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all its networks.`;
    default:
      return `Port ${port} on ${host} cannot be opened (${code}): set ${area}_HOST and ${area}_PORT to others.`;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000);
}
