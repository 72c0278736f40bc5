import type { EntryType } from './contract/entry-types.ts';

/** Where the entries of a content store lie, as JSON text. */
export interface EntryTexts {
  get(type: EntryType, id: string): string | undefined;
  /** `undefined` takes the entry out. */
  set(type: EntryType, id: string, json: string | undefined): void;
  names(): Iterable<{ type: EntryType; id: string }>;
}

/** In memory: text takes a third of what objects do. */
export class TextsInMemory implements EntryTexts {
  readonly #texts = new Map<EntryType, Map<string, string>>();

  get(type: EntryType, id: string): string | undefined {
    return this.#texts.get(type)?.get(id);
  }

  set(type: EntryType, id: string, json: string | undefined): void {
    let ofType = this.#texts.get(type);
    if (!ofType) this.#texts.set(type, (ofType = new Map<string, string>()));
    if (json === undefined) ofType.delete(id);
    else ofType.set(id, json);
  }

  *names(): Generator<{ type: EntryType; id: string }> {
    for (const [type, ofType] of this.#texts) for (const id of ofType.keys()) yield { type, id };
  }
}
