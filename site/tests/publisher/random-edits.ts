import type { RawEntry } from './fixture-content.ts';

/** A random source that gives the same numbers for the same seed (mulberry32), so that a failure can be repeated. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }
}

export interface Edit {
  /** In words, for the message of a failing test. */
  what: string;
  changes: { type: string; id: string; entry: Record<string, unknown> | null }[];
  /** How far the clock moves before the edit. */
  laterMs: number;
}

/** Fields that hold the id of an entry, by type, with the type they refer to. */
const relations: Record<string, [field: string, type: string, isList: boolean][]> = {
  service: [
    ['agency', 'agency', false],
    ['relatedServices', 'service', true],
  ],
  'news-item': [
    ['agencies', 'agency', true],
    ['cover', 'file', false],
  ],
  'masterplan-chapter': [['book', 'masterplan-book', false]],
  'quick-win': [
    ['agency', 'agency', false],
    ['dimension', 'dimension', false],
  ],
  'progress-record': [['quickWin', 'quick-win', false]],
  place: [['district', 'district', false]],
};

/** An editorial office at random: what is published now, and edits that lead from one valid state to another. */
export class RandomOffice {
  readonly #random: Random;
  readonly #published: Map<string, RawEntry>;
  readonly #withdrawn: RawEntry[] = [];
  #made = 0;

  constructor(entries: readonly RawEntry[], random: Random) {
    this.#random = random;
    this.#published = new Map(entries.map((raw) => [`${raw.type} ${raw.id}`, raw]));
  }

  edit(): Edit {
    const random = this.#random;
    const laterMs = random.next() < 0.25 ? random.below(36 * 3_600_000) : random.below(60_000);
    const count = random.next() < 0.2 ? 3 : 1;
    const steps = Array.from({ length: count }, () => this.#step());
    // Like the cms, tell only the latest form of an entry that was edited twice.
    const changes = [
      ...new Map(steps.flatMap(({ changes: some }) => some.map((change) => [`${change.type} ${change.id}`, change] as const))).values(),
    ];
    return { what: steps.map(({ what }) => what).join('; '), changes, laterMs };
  }

  #step(): Omit<Edit, 'laterMs'> {
    const random = this.#random;
    const chosen = random.pick([...this.#published.values()].filter(({ type }) => type !== 'redirect'));
    if (!chosen) return { what: 'nothing', changes: [] };
    const name = `${chosen.type} ${chosen.id}`;
    const form = chosen.entry;
    const word = `k${(this.#made += 1)}`;
    switch (random.below(8)) {
      case 0:
        if (chosen.type === 'file') return this.#put(chosen, { ...form, alt: `Teks ${word}` }, `alt of ${name}`);
        return this.#put(chosen, { ...form, title: `Judul ${word}` }, `title of ${name}`);
      case 1:
        if (!('body' in form))
          return this.#put(chosen, chosen.type === 'file' ? form : { ...form, summary: `Ringkas ${word}` }, `summary of ${name}`);
        return this.#put(chosen, { ...form, body: `Isi ${word}.` }, `body of ${name}`);
      case 2:
        if (chosen.type === 'file') return this.#put(chosen, { ...form, name: `${word}.jpg` }, `name of ${name}`);
        return this.#put(chosen, { ...form, slug: `alamat-${word}` }, `slug of ${name}`);
      case 3:
      case 4:
        return this.#relate(chosen);
      case 5:
        this.#published.delete(name);
        this.#withdrawn.push(chosen);
        return { what: `withdraw ${name}`, changes: [{ type: chosen.type, id: chosen.id, entry: null }] };
      case 6: {
        const [back] = this.#withdrawn.splice(random.below(Math.max(1, this.#withdrawn.length)), 1);
        return back ? this.#put(back, back.entry, `publish again ${back.type} ${back.id}`) : { what: 'nothing', changes: [] };
      }
      default: {
        if (chosen.type === 'file' || chosen.type.endsWith('-page') || chosen.type === 'site-settings')
          return { what: 'nothing', changes: [] };
        const id = `baru-${word}`;
        return this.#put(
          { ...chosen, id },
          { ...form, id, slug: id, title: `Baru ${word}`, ...unique(chosen.type) },
          `create ${chosen.type} ${id}`,
        );
      }
    }
  }

  #relate(chosen: RawEntry): Omit<Edit, 'laterMs'> {
    const [field, target, isList] = this.#random.pick(relations[chosen.type] ?? []) ?? [];
    if (field === undefined) {
      if (chosen.type !== 'news-item') return { what: 'nothing', changes: [] };
    }
    const candidates = [...this.#published.values()].filter(({ type }) => type === target).map(({ id }) => id);
    const id = this.#random.next() < 0.15 ? 'belum-terbit' : (this.#random.pick(candidates) ?? 'belum-terbit');
    return this.#put(
      chosen,
      { ...chosen.entry, [field ?? '']: isList ? [id] : id },
      `${field ?? ''} of ${chosen.type} ${chosen.id} to ${id}`,
    );
  }

  #put(raw: RawEntry, form: Record<string, unknown>, what: string): Omit<Edit, 'laterMs'> {
    const updated = { ...raw, entry: form };
    this.#published.set(`${raw.type} ${raw.id}`, updated);
    return { what, changes: [{ type: raw.type, id: raw.id, entry: form }] };
  }
}

/** Fields that two entries of a type may not share. */
function unique(type: string): Record<string, unknown> {
  return type === 'agency' ? { formerSlugs: [] } : {};
}
