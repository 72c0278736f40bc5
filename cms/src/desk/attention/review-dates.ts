import type { Core } from '@strapi/strapi';
import { editorialUid } from '../../schedule/due-entries.ts';
import { publicFields, uidOf } from '../../serializer/public-fields.ts';

interface Owned {
  documentId: string;
  editorial: { id: number } | null;
}
interface Owner {
  type: string;
  documentId: string;
}

/**
 * The drafts that are due for review. The database finds the editorial blocks that are due at once, but for their entries
 * it goes through every entry of every type, a tenth of a second for 10,000. A block never changes its entry, so that this is
 * remembered, also of the copies that published rows hold, which count for nothing.
 */
export class ReviewDates {
  readonly #strapi: Core.Strapi;
  readonly #owners = new Map<number, Owner | undefined>();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /** Document ids by type of the drafts whose review is due on `day` or before. */
  async listDue(day: string): Promise<Map<string, string[]>> {
    const query = { select: ['id'], where: { reviewDueOn: { $lte: day } } };
    const due = ((await this.#strapi.db.query(editorialUid).findMany(query)) as { id: number }[]).map(({ id }) => id);
    await this.#findOwners(due.filter((id) => !this.#owners.has(id)));
    const owners = due.flatMap((id) => this.#owners.get(id) ?? []);
    const byType = Map.groupBy(owners, ({ type }) => type);
    return new Map([...byType].map(([type, ofType]) => [type, ofType.map(({ documentId }) => documentId)]));
  }

  async #findOwners(ids: readonly number[]): Promise<void> {
    if (ids.length === 0) return;
    const found = new Map<number, Owner>();
    for (const type of publicFields.keys()) {
      const drafts = (await this.#strapi.db.query(uidOf(type)).findMany({
        select: ['documentId'],
        where: { publishedAt: null, editorial: { id: { $in: ids } } },
        populate: { editorial: { select: ['id'] } },
      })) as Owned[];
      for (const { documentId, editorial } of drafts) if (editorial) found.set(editorial.id, { type, documentId });
    }
    for (const id of ids) this.#owners.set(id, found.get(id));
  }
}
