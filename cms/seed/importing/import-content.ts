import type { Core, UID } from '@strapi/strapi';
import { readCmsSchema, uidOf } from './cms-schema.ts';
import { keyOf, orderByReferences, referencesOf, type SeedEntry } from './creation-order.ts';
import { toDocumentData } from './document-data.ts';
import { importFile, type SeedFile } from './import-file.ts';
import { ImportLedger } from './import-ledger.ts';

export interface SeedContent {
  entries: readonly SeedEntry[];
  files: readonly { id: string; path: string }[];
}
export interface ImportResult {
  created: number;
  /** In the cms already: left as they are. */
  kept: number;
}
type Report = (done: number, total: number, label: string) => void;

/**
 * Brings content into the cms through the Document Service: first every entry as a draft, then the references that had to
 * wait for their target, then each is published. An entry whose slug exists is left alone; it may be an editor's work.
 */
export async function importContent(strapi: Core.Strapi, content: SeedContent, report: Report): Promise<ImportResult> {
  const schema = readCmsSchema(strapi);
  const ledger = new ImportLedger(strapi);
  await ledger.load();
  const ordered = orderByReferences(schema, content.entries);
  const pathOfFile = new Map(content.files.map(({ id, path }) => [id, path]));
  const fileName = new Map(content.entries.filter(({ type }) => type === 'file').map(({ id, entry }) => [id, entry as SeedFile]));
  const resolve = (type: string, id: string) => ledger.find(keyOf(type, id))?.id;
  const documentsOf = (type: string) => strapi.documents(uidOf(type) as UID.ContentType);
  const waiting = new Set<SeedEntry>();
  let created = 0;

  for (const seed of ordered) {
    const { type, id, entry } = seed;
    const key = keyOf(type, id);
    const known = ledger.find(key);
    if (known?.isUnfinished) waiting.add(seed);
    if (known) continue;
    await naming(seed, async () => {
      if (type === 'file') {
        const path = pathOfFile.get(id);
        const file = fileName.get(id);
        if (!path || !file) throw new Error('its bytes are missing');
        await ledger.write(key, { id: await importFile(strapi, file, path) });
        created += 1;
        return;
      }
      const existing = await findExisting(strapi, type, schema.isSingle(type), entry);
      if (existing) return ledger.write(key, { id: existing });
      const data = toDocumentData(schema, type, entry, resolve);
      await strapi.db.transaction(async () => {
        const { documentId } = await documentsOf(type).create({ data } as never);
        await ledger.write(key, { id: documentId, isUnfinished: true });
      });
      created += 1;
      waiting.add(seed);
    });
  }

  const total = waiting.size;
  let done = 0;
  for (const seed of waiting) {
    const { type, id, entry } = seed;
    const key = keyOf(type, id);
    await naming(seed, async () => {
      const documentId = String(ledger.find(key)?.id);
      await strapi.db.transaction(async () => {
        if (hasLaterReference(seed, ordered, referencesOf(schema, seed))) {
          await documentsOf(type).update({ documentId, data: toDocumentData(schema, type, entry, resolve) } as never);
        }
        await documentsOf(type).publish({ documentId } as never);
        await ledger.write(key, { id: documentId });
      });
    });
    done += 1;
    report(done, total, `${schema.typeLabel(type)}: ${(entry as { title: string }).title}`);
  }
  return { created, kept: ordered.length - created };
}

/** Whether a target was created after the entry itself, so that its draft lacks the reference. */
function hasLaterReference(seed: SeedEntry, ordered: readonly SeedEntry[], references: Set<string>): boolean {
  const position = ordered.indexOf(seed);
  return ordered.some(({ type, id }, index) => index > position && references.has(keyOf(type, id)));
}

async function findExisting(strapi: Core.Strapi, type: string, isSingle: boolean, entry: object): Promise<string | undefined> {
  const where = isSingle ? {} : { slug: (entry as { slug: string }).slug };
  const row = (await strapi.db.query(uidOf(type) as UID.ContentType).findOne({ select: ['documentId'], where })) as {
    documentId: string;
  } | null;
  return row?.documentId;
}

async function naming(seed: SeedEntry, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new Error(`${seed.type} "${seed.id}": ${(error as Error).message}`, { cause: error });
  }
}
