import path from 'node:path';
import { readContentDirectory } from '../../site/src/data/content-directory.ts';
import { importContent } from './importing/import-content.ts';
import { loadCms } from './importing/load-cms.ts';
import { findFinishedImport, markImportFinished } from './importing/finished-import.ts';

/*
 * Imports cms/seed/content into the cms: `node cms/seed/import.ts [directory]`, with the settings of the cms in the
 * environment. It may be stopped and started again at any time; what an editor has changed is never touched.
 */
const directory = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, 'content'));
try {
  process.exitCode = await run();
} catch (error) {
  console.error(`The import stopped: ${(error as Error).message}`);
  console.error('Nothing is lost: correct the cause and start the import again, it goes on from there.');
  process.exitCode = 1;
}
// Strapi leaves timers and connections behind that would keep the process.
process.exit();

async function run(): Promise<number> {
  const startedAt = Date.now();
  const finished = findFinishedImport(directory);
  if (finished.isFinished) {
    console.log('Sample content: already imported.');
    return 0;
  }
  const { entries, files, problems } = await readContentDirectory(directory);
  if (problems.length > 0) {
    console.error(`The content has ${problems.length} fault(s), nothing was imported:`);
    for (const { file, message } of problems) console.error(`  ${path.join(directory, file)}: ${message}`);
    return 1;
  }
  const strapi = await loadCms();
  const { imported, kept, refused } = await importContent(strapi, { entries, files }, (done, total, label) => {
    console.log(`[${done}/${total}] ${label}`);
  });
  await strapi.destroy();
  console.log(`Sample content: ${imported} imported, ${kept} left as they were, ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
  if (refused.length > 0) {
    console.error(`${refused.length} could not be imported; correct them and start the import again:`);
    for (const { entry, reason } of refused) console.error(`  ${entry}: ${reason}`);
    return 1;
  }
  markImportFinished(finished);
  return 0;
}
