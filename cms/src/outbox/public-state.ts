import { hash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { addChangeNote, changeLogOf } from '../serializer/change-log.ts';
import type { AttributesOf } from '../serializer/content-models.ts';
import { keepReferences } from '../serializer/keep-references.ts';
import { publicFields, uidOf } from '../serializer/public-fields.ts';
import { publicForm, type PublicForm } from '../serializer/public-form.ts';
import { publicSelection, type Selection } from '../serializer/public-selection.ts';
import { isRow, type Row } from '../serializer/public-value.ts';
import { witaDay } from '../serializer/wita-day.ts';
import type { PublicEntry } from './record-publication.ts';

/** Reads documents and gives their public form. */
export class PublicState {
  readonly #strapi: Core.Strapi;
  readonly #selections = new Map<string, Selection>();
  readonly #fieldLists = new Map<string, string>();
  readonly attributesOf: AttributesOf;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.attributesOf = (uid) => (strapi.getModel(uid as UID.Schema) as { attributes: unknown }).attributes as ReturnType<AttributesOf>;
  }

  async findPublishedRow(type: string, documentId: string): Promise<Row | undefined> {
    return this.#findRow(type, { documentId, publishedAt: { $notNull: true } });
  }
  async findDraftRow(type: string, documentId: string): Promise<Row | undefined> {
    return this.#findRow(type, { documentId, publishedAt: null });
  }
  async isPublished(type: string, documentId: string): Promise<boolean> {
    const where = { documentId, publishedAt: { $notNull: true } };
    return Boolean(await this.#strapi.db.query(uidOf(type)).findOne({ select: ['id'], where }));
  }
  /** The next published rows after row `afterId`, in ascending order. */
  async listPublishedRows(type: string, afterId: number, limit: number): Promise<Row[]> {
    const where = { publishedAt: { $notNull: true }, id: { $gt: afterId } };
    const query = { ...this.#selection(type), where, orderBy: { id: 'asc' }, limit };
    return (await this.#strapi.db.query(uidOf(type)).findMany(query)) as Row[];
  }

  /**
   * Tells whether a published row still is what its public form was made of. Relations are not compared (see
   * `withoutRelations`), the list of public fields is: a new version of the cms that publishes more brings it out.
   */
  fingerprint(type: string, row: Row): string {
    const form = publicForm(this.attributesOf, type, row, { withoutRelations: true });
    return hash('sha1', JSON.stringify([this.#fieldList(type), form]), 'base64');
  }

  /**
   * The public form of a document just published. It is made of the draft, which keeps the relations to unpublished
   * targets that Strapi drops from the published row; at this moment the two are otherwise equal.
   */
  async formOfPublish(type: string, documentId: string, now: Date, before: PublicEntry | undefined): Promise<MadeForm> {
    const row = (await this.findDraftRow(type, documentId)) ?? (await this.findPublishedRow(type, documentId));
    if (!row) throw new Error(`${type} ${documentId} was published, but has no row.`);
    return this.formOfDraft(type, row, now, before);
  }

  /** The public form a draft would have if it were published now. */
  formOfDraft(type: string, draft: Row, now: Date, before: PublicEntry | undefined): MadeForm {
    return this.#make(type, draft, publicForm(this.attributesOf, type, draft), now, before);
  }

  /** The public form of a document whose published row was changed or made behind the outbox's back. */
  async formOfPublishedRow(type: string, published: Row, now: Date, before: PublicEntry | undefined): Promise<MadeForm> {
    const documentId = String(published.documentId);
    const draft = await this.findDraftRow(type, documentId);
    const isUnchangedDraft = draft !== undefined && this.fingerprint(type, draft) === this.fingerprint(type, published);
    const known = before?.isPublic ? before.content : isUnchangedDraft ? publicForm(this.attributesOf, type, draft) : undefined;
    const own = publicForm(this.attributesOf, type, published);
    return this.#make(type, published, known ? keepReferences(this.attributesOf, type, own, known) : own, now, before);
  }

  #make(type: string, row: Row, form: PublicForm, now: Date, before: PublicEntry | undefined): MadeForm {
    const updatedOn = witaDay(now);
    const note = isRow(row.editorial) ? row.editorial.changeNote : undefined;
    const changeLog = addChangeNote(changeLogOf(before?.content), updatedOn, note);
    const content = { ...form, updatedOn, ...(changeLog.length > 0 ? { changeLog } : {}) };
    return { content, fingerprint: this.fingerprint(type, row) };
  }

  async #findRow(type: string, where: Record<string, unknown>): Promise<Row | undefined> {
    const found: unknown = await this.#strapi.db.query(uidOf(type)).findOne({ ...this.#selection(type), where });
    return (found as Row | null) ?? undefined;
  }

  #selection(type: string): Selection {
    let selection = this.#selections.get(type);
    if (!selection) this.#selections.set(type, (selection = publicSelection(this.attributesOf, type)));
    return selection;
  }
  #fieldList(type: string): string {
    let list = this.#fieldLists.get(type);
    if (list === undefined) this.#fieldLists.set(type, (list = hash('sha1', JSON.stringify(publicFields.get(type)), 'base64')));
    return list;
  }
}

export interface MadeForm {
  content: PublicForm;
  fingerprint: string;
}
