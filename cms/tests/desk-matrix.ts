import { expect } from 'vitest';
import type { ReviewPanel } from '../src/desk/review/review-panel.ts';
import { uidOf } from '../src/serializer/public-fields.ts';
import type { TestCms } from './boot-strapi.ts';
import { place, type Answer, type DeskPerson } from './desk-people.ts';

/** Tries what a person may do, over HTTP. */
export class DeskMatrix {
  readonly #cms: TestCms;
  #ownAgency = '';
  #otherAgency = '';
  #number = 0;

  constructor(cms: TestCms) {
    this.#cms = cms;
  }

  async makeAgencies(): Promise<{ ownAgency: string; otherAgency: string }> {
    const ownAgency = (this.#ownAgency = await this.newEntry('agency', undefined, { isPublished: true }));
    const otherAgency = (this.#otherAgency = await this.newEntry('agency', undefined, { isPublished: true }));
    return { ownAgency, otherAgency };
  }

  /** The letters of what the person could do with entries of one agency, in alphabetical order. Each action has its own entry or state to act on. */
  async tryWith(person: DeskPerson, type: string, isOwn: boolean): Promise<string> {
    const agency = isOwn ? this.#ownAgency : this.#otherAgency;
    const address = `/content-manager/collection-types/${uidOf(type)}`;
    const draft = await this.newEntry(type, agency);
    const published = await this.newEntry(type, agency, { isPublished: true });
    const mine = async (id: string): Promise<void> => {
      // An agency belongs to those who work there.
      if (type === 'agency' && isOwn) await place(this.#cms, person.id, id);
    };
    const review = (step: string, version: number): Promise<Answer> =>
      person.call('POST', `/desk/review/${type}/${draft}/${step}`, { version, changeNote: `Catatan ${++this.#number}`, comment: '' });
    const letters: string[] = [];
    const note = async (letter: string, answer: Promise<Answer>): Promise<void> => {
      if (isAllowed(await answer)) letters.push(letter);
    };
    /** The same, and that the button for it is on exactly then. */
    const noteButton = async (
      letter: string,
      id: string,
      isOn: (panel: ReviewPanel) => boolean,
      act: () => Promise<Answer>,
    ): Promise<void> => {
      const { status, body } = await person.call('GET', `/desk/review/${type}/${id}`);
      const offered = status === 200 && isOn(body?.data as unknown as ReviewPanel);
      await note(letter, act());
      expect(offered, `the button for "${letter}"`).toBe(letters.includes(letter));
    };

    await mine(draft);
    await note('l', person.call('GET', `${address}/${draft}`));
    await note('b', person.call('POST', address, { title: `Baru ${++this.#number}`, ownerAgency: { set: [{ documentId: agency }] } }));
    const save = (): Promise<Answer> => person.call('PUT', `${address}/${draft}`, { title: `Judul ${++this.#number}` });
    await noteButton('u', draft, ({ refusals }) => refusals.save === null, save);
    await this.#setState(type, draft, 'draf', 1);
    await noteButton(
      'a',
      draft,
      ({ steps }) => steps.includes('ajukan'),
      () => review('ajukan', 1),
    );
    await this.#setState(type, draft, 'menunggu-tinjauan', 5);
    await noteButton(
      's',
      draft,
      ({ steps }) => steps.includes('setujui'),
      () => review('setujui', 5),
    );
    await this.#setState(type, draft, 'disetujui', 9);
    const publish = (): Promise<Answer> => person.call('POST', `${address}/${draft}/actions/publish`, {});
    await noteButton('t', draft, ({ refusals }) => refusals.publish === null || isIncomplete(refusals.publish), publish);
    await mine(published);
    const withdraw = (): Promise<Answer> => person.call('POST', `${address}/${published}/actions/unpublish`, {});
    await noteButton('c', published, ({ refusals }) => refusals.withdraw === null, withdraw);
    const movable = await this.newEntry(type, agency);
    await mine(movable);
    const target = isOwn ? this.#otherAgency : this.#ownAgency;
    await note('p', person.call('PUT', `${address}/${movable}`, { ownerAgency: { set: [{ documentId: target }] } }));
    await note('h', person.call('DELETE', `${address}/${await this.newEntry(type, agency)}`));
    await place(this.#cms, person.id, this.#ownAgency);
    return letters.sort().join('');
  }

  /** Made in the database, so that no rule of the desk has a part in it. */
  async newEntry(type: string, agencyId: string | undefined, { isPublished = false } = {}): Promise<string> {
    this.#number += 1;
    const rows = this.#cms.strapi.db.query(uidOf(type));
    const data = { documentId: `uji${this.#number}`, title: `Uji ${this.#number}`, slug: `uji-${this.#number}` };
    const owner = async (publishedAt: object | null): Promise<object> => {
      if (agencyId === undefined) return {};
      const agency = (await this.#cms.strapi.db.query(uidOf('agency')).findOne({ where: { documentId: agencyId, publishedAt } })) as {
        id: number;
      };
      return { ownerAgency: agency.id };
    };
    await rows.create({ data: { ...data, ...(await owner(null)), publishedAt: null } });
    if (isPublished) await rows.create({ data: { ...data, ...(await owner({ $notNull: true })), publishedAt: new Date() } });
    return data.documentId;
  }

  async #setState(type: string, entryId: string, state: string, version: number): Promise<void> {
    const reviews = this.#cms.strapi.db.query('api::review.review');
    const { count } = await reviews.updateMany({ where: { entryType: type, entryId }, data: { state, version } });
    if (count === 0) await reviews.create({ data: { entryType: type, entryId, state, version } });
  }
}

/** What the entries of this table all are. */
function isIncomplete(message: string | undefined): boolean {
  return /Perbaiki dahulu|perlu dilengkapi/.test(message ?? '');
}

/** A step that is only held up by what is missing in the entry was allowed to the person. */
function isAllowed({ status, body }: Answer): boolean {
  if (status < 300) return true;
  if (status === 400 && isIncomplete(body?.error?.message)) return true;
  expect([400, 403, 404], JSON.stringify(body)).toContain(status);
  return false;
}
