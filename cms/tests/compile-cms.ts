import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const cmsDirectory = path.resolve(import.meta.dirname, '..');
const cacheDirectory = path.join(cmsDirectory, '.cache');

/**
 * Compiles cms/config and cms/src for Strapi without checking types (`pnpm check` does that) and returns the folder.
 * The result is kept under the hash of its sources, so test files that run at the same time share it.
 */
export function compileCms(): string {
  const sources = ['config', 'src'].flatMap(listSources);
  const hash = createHash('sha1');
  for (const file of sources)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(cmsDirectory, file)));
  const target = path.join(cacheDirectory, `compiled-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(target)) return target;
  removeOldCompilations();
  const draft = `${target}.${process.pid}`;
  for (const file of sources) emit(file, draft);
  try {
    renameSync(draft, target);
  } catch {
    // Another test file was faster.
    rmSync(draft, { recursive: true, force: true });
  }
  return target;
}

function emit(file: string, outDirectory: string): void {
  const from = path.join(cmsDirectory, file);
  const to = path.join(outDirectory, file);
  mkdirSync(path.dirname(to), { recursive: true });
  if (file.endsWith('.json')) return cpSync(from, to);
  const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2024,
      esModuleInterop: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  writeFileSync(to.replace(/\.ts$/, '.js'), outputText);
}

function listSources(folder: string): string[] {
  return readdirSync(path.join(cmsDirectory, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(ts|json)$/.test(file) && !file.endsWith('.test.ts') && !file.startsWith(path.join('src', 'admin', path.sep)))
    .sort();
}

function removeOldCompilations(): void {
  if (!existsSync(cacheDirectory)) return;
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cacheDirectory)) {
    const directory = path.join(cacheDirectory, name);
    if (name.startsWith('compiled-') && statSync(directory).mtimeMs < anHourAgo) rmSync(directory, { recursive: true, force: true });
  }
}
