/** Work on many entries whose results are kept together. */
export interface BatchWork<Entry> {
  /** Entries to a transaction: enough that a commit costs little, few enough that progress is seen. */
  size: number;
  /** Keeps all that happens inside, or nothing. */
  inTransaction: (work: () => Promise<void>) => Promise<unknown>;
  one: (entry: Entry) => Promise<void>;
  onDone: (entry: Entry) => void;
  onRefused: (entry: Entry, reason: string) => void;
}

/** Does the work on every entry, many to a transaction. Where one is refused, those of its transaction are done one by one. */
export async function inBatches<Entry>(entries: readonly Entry[], work: BatchWork<Entry>): Promise<void> {
  for (let start = 0; start < entries.length; start += work.size) {
    const batch = entries.slice(start, start + work.size);
    try {
      await work.inTransaction(async () => {
        for (const entry of batch) await work.one(entry);
      });
      batch.forEach(work.onDone);
    } catch (error) {
      const [only, ...others] = batch;
      if (only !== undefined && others.length === 0) work.onRefused(only, (error as Error).message);
      else await inBatches(batch, { ...work, size: 1 });
    }
  }
}
