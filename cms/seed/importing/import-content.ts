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
  /** Published, and files uploaded, in this run. */
  imported: number;
  /** In the cms already: left as they are. */
  kept: number;
  /** Entries the cms refused, with its reason. The others are in. */
  refused: { entry: string; reason: string }[];
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
  const total = 2 * ordered.length;
  let done = 0;
  const step = ({ type, id, entry }: SeedEntry, note = ''): void => {
    done += 1;
    const { title, name } = entry as { title?: string; name?: string };
    report(done, total, `${type === 'file' ? 'Berkas' : schema.typeLabel(type)}: ${title ?? name ?? id}${note}`);
  };
  const refused: ImportResult['refused'] = [];
  let imported = 0;
  const attempt = async ({ type, id }: SeedEntry, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      refused.push({ entry: keyOf(type, id), reason: (error as Error).message });
    }
  };

  for (const seed of ordered) {
    const { type, id, entry } = seed;
    const key = keyOf(type, id);
    const known = ledger.find(key);
    if (known?.isUnfinished) waiting.add(seed);
    if (known) {
      done += known.isUnfinished ? 1 : 2;
      continue;
    }
    await attempt(seed, async () => {
      if (type === 'file') {
        const path = pathOfFile.get(id);
        const file = fileName.get(id);
        if (!path || !file) throw new Error('its bytes are missing');
        await ledger.write(key, { id: await importFile(strapi, file, path) });
        imported += 1;
        done += 1;
        return step(seed);
      }
      const existing = await findExisting(strapi, type, schema.isSingle(type), entry);
      if (existing) {
        done += 2;
        return ledger.write(key, { id: existing });
      }
      const data = toDocumentData(schema, type, entry, resolve);
      await strapi.db.transaction(async () => {
        const { documentId } = await documentsOf(type).create({ data } as never);
        await ledger.write(key, { id: documentId, isUnfinished: true });
      });
      waiting.add(seed);
      step(seed, ' (draf)');
    });
  }

  for (const seed of waiting) {
    const { type, id, entry } = seed;
    const key = keyOf(type, id);
    await attempt(seed, async () => {
      const documentId = String(ledger.find(key)?.id);
      await strapi.db.transaction(async () => {
        if (hasLaterReference(seed, ordered, referencesOf(schema, seed))) {
          await documentsOf(type).update({ documentId, data: toDocumentData(schema, type, entry, resolve) } as never);
        }
        await documentsOf(type).publish({ documentId } as never);
        await ledger.write(key, { id: documentId });
      });
      imported += 1;
    });
    step(seed);
  }
  return { imported, kept: ordered.length - imported - refused.length, refused };
}

/** Whether a target was created after the entry itself, so that its draft lacks the reference. */
function hasLaterReference(seed: SeedEntry, ordered: readonly SeedEntry[], references: Set<string>): boolean {
  const position = ordered.indexOf(seed);
  return ordered.some(({ type, id }, index) => index > position && references.has(keyOf(type, id)));
}

async function findExisting(strapi: Core.Strapi, type: string, isSingle: boolean, entry: object): Promise<string | undefined> {
  const where = isSingle ? {} : { slug: (entry as { slug: string }).slug };
  const row = (await strapi.db.query(uidOf(type)).findOne({ select: ['documentId'], where })) as {
    documentId: string;
  } | null;
  return row?.documentId;
}
