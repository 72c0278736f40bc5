import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { siteDirectory } from '../../checkout.ts';
import type { GeneratedNews } from '../content/generate-content.ts';
import { watchProcess } from '../watch-process.ts';

const layout = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body>
    <header><nav><a href="/">Beranda</a> <a href="/berita/">Berita</a></nav></header>
    <main><h1>{title}</h1><slot /></main>
    <footer><p>Kota Palopo</p></footer>
  </body>
</html>
`;
const itemPage = `---
import { createHash } from 'node:crypto';
import Layout from '../../layouts/Layout.astro';
import { readNews } from '../../news.mjs';
export function getStaticPaths() {
  return readNews().map((item) => ({
    params: { slug: item.slug },
    props: { item },
    cacheKey: createHash('sha1').update(JSON.stringify(item)).digest('hex'),
  }));
}
const { item } = Astro.props;
---
<Layout title={item.title}>
  <p>{item.publishedOn}</p>
  <p>{item.summary}</p>
  {item.body.split('\\n\\n').map((paragraph) => <p>{paragraph}</p>)}
</Layout>
`;
const monthPage = `---
import { createHash } from 'node:crypto';
import Layout from '../../../layouts/Layout.astro';
import { readNews } from '../../../news.mjs';
export function getStaticPaths() {
  const months = Map.groupBy(readNews(), (item) => item.publishedOn.slice(0, 7));
  return [...months].map(([month, items]) => {
    const links = items.map(({ slug, title }) => ({ slug, title }));
    return { params: { month }, props: { links }, cacheKey: createHash('sha1').update(JSON.stringify(links)).digest('hex') };
  });
}
const { month } = Astro.params;
---
<Layout title={month}>
  <ul>{Astro.props.links.map(({ slug, title }) => <li><a href={\`/berita/\${slug}/\`}>{title}</a></li>)}</ul>
</Layout>
`;

/**
 * News as a plain Astro project of the kind its documentation shows: a page for each item and a list for each month, without
 * style, pictures, search or compression. Everything the site does more is to Astro's advantage here.
 */
export class AstroProject {
  readonly #directory: string;
  readonly #newsFile: string;

  constructor(directory: string, isIncremental: boolean) {
    this.#directory = directory;
    this.#newsFile = join(directory, 'news-item.jsonl');
    for (const folder of ['src/layouts', 'src/pages/berita/bulan']) mkdirSync(join(directory, folder), { recursive: true });
    const files: Record<string, string> = {
      'astro.config.mjs': `export default { experimental: { incrementalBuild: ${isIncremental} }, devToolbar: { enabled: false } };\n`,
      'package.json': '{ "type": "module", "private": true }\n',
      'src/news.mjs':
        `import { readFileSync } from 'node:fs';\n` +
        `export const readNews = () => readFileSync(${JSON.stringify(this.#newsFile)}, 'utf8').trim().split('\\n').map((line) => JSON.parse(line));\n`,
      'src/layouts/Layout.astro': layout,
      'src/pages/berita/[slug].astro': itemPage,
      'src/pages/berita/bulan/[month].astro': monthPage,
    };
    for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
  }

  /** The page of an item in the built site. */
  pageOf(slug: string): string {
    return join(this.#directory, 'dist', 'berita', slug, 'index.html');
  }

  /** Builds it with these items. `kept` counts the pages that Astro says it took from the build before. */
  async build(news: readonly GeneratedNews[]): Promise<{ wallMs: number; cpuMs: number; kept: number }> {
    writeFileSync(this.#newsFile, news.map((item) => `${JSON.stringify(item)}\n`).join(''));
    const started = performance.now();
    const astro = join(siteDirectory, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const child = spawn(process.execPath, [astro, 'build', '--root', this.#directory], {
      cwd: this.#directory,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
    });
    const said = text(child.stdout);
    const watch = watchProcess(child.pid ?? 0);
    const [code] = (await once(child, 'exit')) as [number | null];
    const wallMs = performance.now() - started;
    const { cpuMs } = watch.stop();
    if (code !== 0) throw new Error(`Astro's build ended with ${String(code)}.`);
    const kept = (await said).split('(restored)').length - 1;
    return { wallMs, cpuMs, kept };
  }
}
