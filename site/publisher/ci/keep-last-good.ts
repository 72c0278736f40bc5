import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inParallel } from '../core/in-parallel.ts';
import { outputPathOf } from '../core/output-path.ts';
import { OutputFolder } from '../full-build/output-folder.ts';

const timeoutMs = 10_000;
const atOnce = 8;

/** Puts the pages residents have now in the place of those that could not be made. Returns how many. */
export async function keepLastGood(
  paths: Iterable<string>,
  { siteUrl, outDirectory, compress }: { siteUrl: string; outDirectory: string; compress: boolean },
): Promise<number> {
  const folder = new OutputFolder(outDirectory, compress);
  let kept = 0;
  await inParallel([...new Set(paths)], atOnce, async (path) => {
    const output = outputPathOf(path);
    if (existsSync(join(outDirectory, output))) return;
    const init = { redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) } as const;
    const response = await fetch(new URL(path, siteUrl), init).catch(() => undefined);
    if (response?.status !== 200) return;
    folder.write(output, Buffer.from(await response.arrayBuffer()));
    kept += 1;
  });
  folder.flush();
  return kept;
}
