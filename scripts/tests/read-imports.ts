import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { checkout } from '../checkout.ts';

const sources = '{cms,site,scripts}/**/*.{ts,tsx,astro,js,mjs}';
const generated = /(^|\/)(node_modules|dist|build|render|generated|\.\w+)$/;

/** Our own files that each source file imports, also only for their types; by their paths in the checkout. */
export function readImports(): Map<string, string[]> {
  const files = globSync(sources, { cwd: checkout, exclude: (path) => generated.test(path) });
  return new Map(files.sort().map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(checkout, file), 'utf8');
  const code = file.endsWith('.astro') ? codeOfAstro(text) : text;
  const relative = ts.preProcessFile(code).importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
  return relative.map(({ fileName }) => {
    const imported = join(dirname(file), fileName.replace(/\?.*$/, ''));
    if (!existsSync(join(checkout, imported))) throw new Error(`${file} imports ${fileName}, which is not there`);
    return imported;
  });
}

/** What stands between the fences, and the scripts. */
function codeOfAstro(text: string): string {
  return [...text.matchAll(/^---\n(.*?)^---$|<script>(.*?)<\/script>/gms)].map(([, head, script]) => head ?? script).join('\n');
}
