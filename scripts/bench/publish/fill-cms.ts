import { readContentDirectory } from '../../../site/src/data/content-directory.ts';
import { readCmsSchema } from '../../../cms/seed/importing/cms-schema.ts';
import { toDocumentData } from '../../../cms/seed/importing/document-data.ts';
import { importContent } from '../../../cms/seed/importing/import-content.ts';
import { loadCms } from '../../../cms/seed/importing/load-cms.ts';

/**
 * `node fill-cms.ts SAMPLE GENERATED`: puts the sample content into the cms as its importer does, then the news of a
 * generated content directory. Everything goes through the Document Service, as an editor's work does, so that drafts,
 * published rows, public forms and events are the real ones; many entries share a transaction, because a bench may begin
 * again where an importer must go on.
 */
const entriesInATransaction = 200;

const [sampleDirectory = '', generatedDirectory = ''] = process.argv.slice(2);
const strapi = await loadCms();
const sample = await readContentDirectory(sampleDirectory);
const { refused } = await importContent(strapi, sample, () => undefined);
if (refused.length > 0) throw new Error(`The cms refused ${JSON.stringify(refused)}`);

const known = new Set(sample.entries.map(({ type, id }) => `${type}/${id}`));
const generated = await readContentDirectory(generatedDirectory);
const news = generated.entries.filter(({ type, id }) => !known.has(`${type}/${id}`));
const schema = readCmsSchema(strapi);
const ids = await idsInCms();
const documents = strapi.documents('api::news-item.news-item');
for (let first = 0; first < news.length; first += entriesInATransaction) {
  await strapi.db.transaction(async () => {
    for (const { type, entry } of news.slice(first, first + entriesInATransaction)) {
      const data = toDocumentData(schema, type, entry, (target, id) => ids.get(`${target}/${id}`));
      await documents.create({ data, status: 'published' } as never);
    }
  });
  console.log(`[${Math.min(first + entriesInATransaction, news.length)}/${news.length}] news`);
}
await strapi.destroy();
// Strapi leaves timers and connections behind that would keep the process.
process.exit();

/** What the importer noted of the entries that news refer to. */
async function idsInCms(): Promise<Map<string, string | number>> {
  const rows = await strapi.store({ type: 'seed', name: 'import', key: 'ledger' }).get({});
  return new Map(Object.entries(rows as Record<string, { id: string | number }>).map(([key, { id }]) => [key, id]));
}
