import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of the system that the tests drive, and the Debian package that brings it. */
export interface SystemTool {
  /** Any of these files means that it is there. */
  paths: readonly string[];
  debianPackage: string;
}

export const chromiumPath = '/usr/bin/chromium';

export const systemTools: readonly SystemTool[] = [
  { paths: [chromiumPath], debianPackage: 'chromium' },
  { paths: ['/usr/sbin/nginx'], debianPackage: 'nginx' },
  { paths: ['/usr/bin/rsync'], debianPackage: 'rsync' },
  { paths: ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'], debianPackage: 'libnginx-mod-http-brotli-static' },
];

/** Installs what is missing where that is permitted; otherwise says what to install. A test is never left out in silence. */
export function ensureSystemTools(tools: readonly SystemTool[] = systemTools): void {
  const missing = findMissing(tools);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) {
    throw new Error(`The tests need ${missing.join(', ')}: install them, on Debian with "sudo apt-get install ${missing.join(' ')}".`);
  }
  const aptGet = (...args: string[]): void => {
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing);
  const stillMissing = findMissing(tools);
  if (stillMissing.length > 0) throw new Error(`Installed from Debian, but not found where expected: ${stillMissing.join(', ')}.`);
}

function findMissing(tools: readonly SystemTool[]): string[] {
  return tools.filter(({ paths }) => !paths.some((path) => existsSync(path))).map(({ debianPackage }) => debianPackage);
}
