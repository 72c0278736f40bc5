import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { publicFields } from '../serializer/public-fields.ts';
import { fileFingerprint, listFileRows } from './file-form.ts';
import type { Outbox } from './outbox.ts';
import { fileType, publicEntryUid } from './uids.ts';

const rowsAtOnce = 50;
/** Pause after each batch, as a multiple of the time it took: reconciling takes at most half of a processor. */
const restFactor = 1;

export interface Reconciliation {
  checked: number;
  repaired: number;
}

/**
 * Compares everything published, and every uploaded file, with its public form, and repairs what differs by writing
 * events: media edits lost to a crash, imports, rows changed or deleted by hand, a new version of the serializer.
 */
export async function reconcile(strapi: Core.Strapi, outbox: Outbox, signal: AbortSignal): Promise<Reconciliation> {
  const total: Reconciliation = { checked: 0, repaired: 0 };
  for (const type of publicFields.keys()) {
    await reconcileType(strapi, signal, total, type, {
      list: async (afterId) => {
        const rows = await outbox.state.listPublishedRows(type, afterId, rowsAtOnce);
        return rows.map((row) => ({
          rowId: Number(row.id),
          documentId: String(row.documentId),
          fingerprint: () => outbox.state.fingerprint(type, row),
        }));
      },
      repair: (documentId) => outbox.reconcileDocument(type, documentId),
    });
  }
  await reconcileType(strapi, signal, total, fileType, {
    list: async (afterId) => {
      const rows = await listFileRows(strapi, afterId, rowsAtOnce);
      return rows.map((row) => ({ rowId: row.id, documentId: row.documentId, fingerprint: () => fileFingerprint(strapi, row) }));
    },
    repair: (documentId) => outbox.reconcileFile(documentId, { name: 'Pemeriksaan berkala' }),
  });
  return total;
}

interface Candidate {
  rowId: number;
  documentId: string;
  fingerprint(): string | undefined | Promise<string | undefined>;
}
interface Reconcilable {
  list: (afterId: number) => Promise<Candidate[]>;
  /** Looks again inside a transaction: a person may have published in the meantime. */
  repair: (documentId: string) => Promise<boolean>;
}

async function reconcileType(
  strapi: Core.Strapi,
  signal: AbortSignal,
  total: Reconciliation,
  type: string,
  { list, repair }: Reconcilable,
) {
  const known = await publicFingerprints(strapi, type);
  const suspects: string[] = [];
  for (let afterId = 0, isLast = false; !isLast;) {
    const startedAt = performance.now();
    const candidates = await list(afterId);
    for (const candidate of candidates) {
      const { documentId } = candidate;
      if ((await fingerprintOf(strapi, type, candidate)) !== known.get(documentId)) suspects.push(documentId);
      known.delete(documentId);
    }
    total.checked += candidates.length;
    afterId = candidates.at(-1)?.rowId ?? afterId;
    isLast = candidates.length < rowsAtOnce;
    await sleep((performance.now() - startedAt) * restFactor, undefined, { signal });
  }
  // What is left in `known` has a public form, but nothing published behind it any more.
  for (const documentId of [...suspects, ...known.keys()]) {
    signal.throwIfAborted();
    try {
      if (await repair(documentId)) total.repaired += 1;
    } catch (error) {
      strapi.log.error(`${type} ${documentId} differs from its public form and could not be repaired: ${String(error)}`);
    }
  }
}

async function fingerprintOf(strapi: Core.Strapi, type: string, candidate: Candidate): Promise<string | undefined> {
  try {
    return await candidate.fingerprint();
  } catch (error) {
    strapi.log.error(`${type} ${candidate.documentId} has no public form: ${String(error)}`);
    return undefined;
  }
}

async function publicFingerprints(strapi: Core.Strapi, type: string): Promise<Map<string, string>> {
  const query = { select: ['entryId', 'fingerprint'], where: { entryType: type, isPublic: true } };
  const rows = (await strapi.db.query(publicEntryUid).findMany(query)) as { entryId: string; fingerprint: string }[];
  return new Map(rows.map(({ entryId, fingerprint }) => [entryId, fingerprint]));
}
