import type { Core } from '@strapi/strapi';

interface LedgerRow {
  /** Document id, or the numeric id of a file. */
  id: string | number;
  /** Created here, and not published yet. */
  isUnfinished?: boolean;
}

/**
 * Which content entries the database already got, kept in the database itself. It is what makes the import resumable, and
 * it keeps an entry that an editor has renamed or deleted from coming back.
 */
export class ImportLedger {
  readonly #store: ReturnType<Core.Strapi['store']>;
  #rows = new Map<string, LedgerRow>();

  constructor(strapi: Core.Strapi) {
    this.#store = strapi.store({ type: 'seed', name: 'import', key: 'ledger' });
  }

  /** Takes what the database holds; rows noted since the last save are forgotten. */
  async load(): Promise<void> {
    const rows = (await this.#store.get({})) as Record<string, LedgerRow> | null;
    this.#rows = new Map(Object.entries(rows ?? {}));
  }

  find(key: string): LedgerRow | undefined {
    return this.#rows.get(key);
  }

  note(key: string, row: LedgerRow): void {
    this.#rows.set(key, row);
  }

  /** Call it inside the transaction that changes the entries, so that both are kept or neither. */
  async save(): Promise<void> {
    await this.#store.set({ value: Object.fromEntries(this.#rows) });
  }
}
