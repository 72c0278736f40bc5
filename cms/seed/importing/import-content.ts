import type { Core, UID } from '@strapi/strapi';
import { readCmsSchema, uidOf } from './cms-schema.ts';
import { keyOf, orderByReferences, referencesOf, type SeedEntry } from './creation-order.ts';
import { toDocumentData } from './document-data.ts';
import { importFile, type SeedFile } from './import-file.ts';
import { ImportLedger } from './import-ledger.ts';
import { inBatches } from './in-batches.ts';

export interface SeedContent {
  entries: readonly SeedEntry[];
  files: readonly { id: string; path: string }[];
}
export interface ImportResult {
  /** Published, and files uploaded, in this run. */
  imported: number;
  /** In the cms already: left as they are. */
  kept: number;
  /** Entries the cms refused, with its reason. The others are in. */
  refused: { entry: string; reason: string }[];
}
type Report = (done: number, total: number, label: string) => void;

const batchSize = 20;

/**
 * Brings content into the cms through the Document Service: first every entry as a draft, then the references that had to
 * wait for their target, then each is published. An entry whose slug exists is left alone; it may be an editor's work.
 */
export async function importContent(strapi: Core.Strapi, content: SeedContent, report: Report): Promise<ImportResult> {
  const schema = readCmsSchema(strapi);
  const ledger = new ImportLedger(strapi);
  await ledger.load();
  const ordered = orderByReferences(schema, content.entries);
  const position = new Map(ordered.map((seed, index) => [keyOfSeed(seed), index]));
  const pathOfFile = new Map(content.files.map(({ id, path }) => [id, path]));
  const resolve = (type: string, id: string) => ledger.find(keyOf(type, id))?.id;
  const documentsOf = (type: string) => strapi.documents(uidOf(type) as UID.ContentType);
  const isDraft = (seed: SeedEntry): boolean => ledger.find(keyOfSeed(seed))?.isUnfinished === true;

  const addFile = async ({ type, id, entry }: SeedEntry): Promise<void> => {
    const path = pathOfFile.get(id);
    if (!path) throw new Error('its bytes are missing');
    ledger.note(keyOf(type, id), { id: await importFile(strapi, entry as SeedFile, path) });
  };
  const createDraft = async (seed: SeedEntry): Promise<void> => {
    const { type, entry } = seed;
    const existing = await findExisting(strapi, type, schema.isSingle(type), entry);
    if (existing) return ledger.note(keyOfSeed(seed), { id: existing });
    const { documentId } = await documentsOf(type).create({ data: toDocumentData(schema, type, entry, resolve) } as never);
    ledger.note(keyOfSeed(seed), { id: documentId, isUnfinished: true });
  };
  const publish = async (seed: SeedEntry): Promise<void> => {
    const { type, entry } = seed;
    const key = keyOfSeed(seed);
    const documentId = String(ledger.find(key)?.id);
    const isAfter = (target: string): boolean => (position.get(target) ?? -1) > (position.get(key) ?? 0);
    // Its draft was made before the target, and so without the reference.
    if ([...referencesOf(schema, seed)].some(isAfter)) {
      await documentsOf(type).update({ documentId, data: toDocumentData(schema, type, entry, resolve) } as never);
    }
    await documentsOf(type).publish({ documentId } as never);
    ledger.note(key, { id: documentId });
  };

  const fresh = ordered.filter((seed) => !ledger.find(keyOfSeed(seed)));
  const total = 2 * ordered.length;
  let done = 2 * (ordered.length - fresh.length) - ordered.filter(isDraft).length;
  let imported = 0;
  const refused: ImportResult['refused'] = [];
  const tell = (seed: SeedEntry, steps: number, note = ''): void => {
    const { title, name } = seed.entry as { title?: string; name?: string };
    done += steps;
    report(done, total, `${seed.type === 'file' ? 'Berkas' : schema.typeLabel(seed.type)}: ${title ?? name ?? seed.id}${note}`);
  };
  const run = (seeds: readonly SeedEntry[], size: number, one: (seed: SeedEntry) => Promise<void>, onDone: (seed: SeedEntry) => void) =>
    inBatches(seeds, {
      size,
      one,
      onDone,
      inTransaction: async (work) => {
        try {
          await strapi.db.transaction(async () => {
            await work();
            await ledger.save();
          });
        } catch (error) {
          await ledger.load();
          throw error;
        }
      },
      onRefused: (seed, reason) => {
        refused.push({ entry: keyOfSeed(seed), reason });
        tell(seed, 1, ` (ditolak: ${reason})`);
      },
    });
  const countImported = (seed: SeedEntry, steps: number): void => {
    imported += 1;
    tell(seed, steps);
  };

  const [files, entries] = [fresh.filter(({ type }) => type === 'file'), fresh.filter(({ type }) => type !== 'file')];
  // One by one: the bytes of a file stay when its transaction is taken back.
  await run(files, 1, addFile, (seed) => countImported(seed, 2));
  await run(entries, batchSize, createDraft, (seed) => (isDraft(seed) ? tell(seed, 1, ' (draf)') : tell(seed, 2)));
  await run(ordered.filter(isDraft), batchSize, publish, (seed) => countImported(seed, 1));
  return { imported, kept: ordered.length - imported - refused.length, refused };
}

function keyOfSeed({ type, id }: SeedEntry): string {
  return keyOf(type, id);
}

async function findExisting(strapi: Core.Strapi, type: string, isSingle: boolean, entry: object): Promise<string | undefined> {
  const where = isSingle ? {} : { slug: (entry as { slug: string }).slug };
  const row = (await strapi.db.query(uidOf(type)).findOne({ select: ['documentId'], where })) as {
    documentId: string;
  } | null;
  return row?.documentId;
}
