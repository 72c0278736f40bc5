import type { Core } from '@strapi/strapi';
import { changeLogOf } from '../serializer/change-log.ts';
import { currentActor, type Actor } from './actor.ts';
import { Bell } from './bell.ts';
import { describeFile, fileFingerprint, findFileRow } from './file-form.ts';
import { PublicState, type MadeForm } from './public-state.ts';
import { inPublishTransaction } from './publish-transaction.ts';
import { findPublicEntry, recordPublication, type PublicEntry } from './record-publication.ts';
import { fileType } from './uids.ts';

/** Keeps, beside the content, the public form of every entry and the events that tell consumers of its changes. */
export class Outbox {
  readonly bell = new Bell();
  readonly state: PublicState;
  readonly #strapi: Core.Strapi;
  readonly #clock: () => Date;

  constructor(strapi: Core.Strapi, clock: () => Date = () => new Date()) {
    this.#strapi = strapi;
    this.#clock = clock;
    this.state = new PublicState(strapi);
  }

  inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return inPublishTransaction(this.#strapi, this.bell, work);
  }

  /** Records that a document was published. Called right after, in the same transaction: the draft is what was published. */
  async recordPublish(type: string, documentId: string): Promise<void> {
    const before = await findPublicEntry(this.#strapi, type, documentId);
    const made = await this.state.formOfPublish(type, documentId, this.#clock(), before);
    const { title, slug } = titleOf(made.content);
    const actor = currentActor(this.#strapi);
    await recordPublication(this.#strapi, { type, id: documentId, action: 'publish', ...made, title, slug, actor, before });
  }

  /** Records that nothing of a document is public any more. */
  async recordWithdrawal(type: string, documentId: string, action: 'unpublish' | 'delete'): Promise<void> {
    const before = await findPublicEntry(this.#strapi, type, documentId);
    if (!before?.isPublic || (await this.state.isPublished(type, documentId))) return;
    await this.#withdraw(before, action, currentActor(this.#strapi));
  }

  /** Brings the public form of a document in line with its published row. Tells whether there was a difference. */
  async reconcileDocument(type: string, documentId: string): Promise<boolean> {
    return this.inTransaction(async () => {
      const before = await findPublicEntry(this.#strapi, type, documentId);
      const published = await this.state.findPublishedRow(type, documentId);
      const actor: Actor = { name: 'Pemeriksaan berkala' };
      if (!published) {
        if (!before?.isPublic) return false;
        await this.#withdraw(before, 'unpublish', actor);
        return true;
      }
      if (before?.isPublic && before.fingerprint === this.state.fingerprint(type, published)) return false;
      const made = await this.state.formOfPublishedRow(type, published, this.#clock(), before);
      const { title, slug } = titleOf(made.content);
      await recordPublication(this.#strapi, { type, id: documentId, action: 'publish', ...made, title, slug, actor, before });
      return true;
    });
  }

  /** Brings the public form of an uploaded file in line with its row and bytes. Tells whether there was a difference. */
  async reconcileFile(documentId: string, actor: Actor): Promise<boolean> {
    for (;;) {
      // Bytes are read before the transaction, not to hold up other publishes; inside, nothing may have changed since.
      const row = await findFileRow(this.#strapi, documentId);
      const described = row && (await describeFile(this.#strapi, row));
      if (row && !described) {
        this.#strapi.log.warn(`The bytes of the uploaded file "${row.name}" (${documentId}) are missing; its public form stays as it was.`);
        return false;
      }
      const result = await this.inTransaction(async () => {
        const now = await findFileRow(this.#strapi, documentId);
        if ((now && (await fileFingerprint(this.#strapi, now))) !== described?.fingerprint) return 'changed meanwhile';
        return this.#recordFile(documentId, row?.name ?? '', described, actor);
      });
      if (result !== 'changed meanwhile') return result;
    }
  }

  async #recordFile(id: string, title: string, described: MadeForm | undefined, actor: Actor): Promise<boolean> {
    const before = await findPublicEntry(this.#strapi, fileType, id);
    if (!described) {
      if (!before?.isPublic) return false;
      await this.#withdraw(before, 'delete', actor);
      return true;
    }
    if (before?.isPublic && before.fingerprint === described.fingerprint) return false;
    const file = { type: fileType, id, action: 'publish', title, slug: undefined } as const;
    await recordPublication(this.#strapi, { ...file, ...described, actor, before });
    return true;
  }

  async #withdraw(before: PublicEntry, action: 'unpublish' | 'delete', actor: Actor): Promise<void> {
    const changeLog = changeLogOf(before.content);
    const content = action === 'unpublish' && changeLog.length > 0 ? { changeLog } : {};
    const { title, slug } = titleOf(before.content);
    await recordPublication(this.#strapi, {
      ...{ type: before.entryType, id: before.entryId, action, content, fingerprint: '', title, slug, actor, before },
    });
  }
}

function titleOf(content: Record<string, unknown>): { title: string; slug: string | undefined } {
  const { title, name, slug } = content;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { title: text(title) ?? text(name) ?? text(slug) ?? '', slug: text(slug) };
}
