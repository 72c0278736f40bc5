import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Renderer } from '../publisher/engine/page-maker.ts';

const site = fileURLToPath(new URL('../', import.meta.url));
let project: string;

/** A site of one page, built with the configuration of the real one. */
beforeAll(() => {
  mkdirSync(join(site, '.cache'), { recursive: true });
  project = mkdtempSync(join(site, '.cache', 'bundle-'));
  mkdirSync(join(project, 'src', 'pages'), { recursive: true });
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

function build(page: string): number | null {
  writeFileSync(join(project, 'src', 'pages', 'index.astro'), page);
  const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return spawnSync(process.execPath, [astro, 'build', '--root', project, '--config', relative(project, join(site, 'astro.config.ts'))], {
    cwd: site,
    env: { ...process.env, NODE_ENV: 'production', SITE_BUNDLE_ONLY: 'true', ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}

function readBundle(): Map<string, string> {
  const files = readdirSync(join(project, 'render'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]));
}

async function renderHome(load: string): Promise<string> {
  const entry = pathToFileURL(join(project, 'render', 'server', 'entry.mjs'));
  const { render } = (await import(`${entry.href}?${load}`)) as Renderer;
  return Buffer.from((await render('/')).body).toString();
}

test('the same sources give the same bundle', () => {
  build('<p>sama</p>');
  const first = readBundle();
  build('<p>sama</p>');
  expect(readBundle()).toEqual(first);
});

test('a build that fails leaves the bundle that was there, and the next one leaves nothing of it', async () => {
  expect(build('<p>pertama</p><script>document.title = "pertama";</script>')).toBe(0);
  const first = readBundle();
  expect(await renderHome('first')).toContain('<p>pertama</p>');

  expect(build("---\nimport Hilang from '../Hilang.astro';\n---\n<Hilang />")).not.toBe(0);
  expect(readBundle()).toEqual(first);
  expect(await renderHome('kept')).toContain('<p>pertama</p>');

  expect(build('<p>kedua</p><script>document.title = "kedua";</script>')).toBe(0);
  expect(await renderHome('second')).toContain('<p>kedua</p>');
  expect([...readBundle()].filter(([, text]) => text.includes('pertama'))).toEqual([]);
  expect([...readBundle().keys()].filter((file) => file.includes('aset'))).toHaveLength(1);
  expect(readdirSync(project)).not.toContain('render.old');
  expect(readdirSync(join(project, '.cache'))).toEqual([]);
});
