import sharp from 'sharp';
import type { RunningAdmin } from './start-admin.ts';

export interface WalkContent {
  /** Ids of entries by type. */
  agency: string;
  /** Published, and changed since. */
  term: string;
  page: string;
  newsItem: string;
}

/** A little of everything that an editor meets: published, changed and unfinished entries, a picture and a document. */
export async function fillAdmin(admin: RunningAdmin): Promise<WalkContent> {
  const create = async (type: string, fields: object): Promise<string> => {
    const body = await admin.call('POST', `/content-manager/collection-types/api::${type}.${type}`, fields);
    return (body as { data: { documentId: string } }).data.documentId;
  };
  const publish = (type: string, id: string) =>
    admin.call('POST', `/content-manager/collection-types/api::${type}.${type}/${id}/actions/publish`, {});
  const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

  await admin.upload('pelabuhan.png', 'image/png', await picture());
  await admin.upload('kantor.png', 'image/png', await picture());
  const agency = await create('agency', {
    title: 'Dinas Contoh',
    slug: 'dinas-contoh',
    shortName: 'Dincon',
    kind: 'dinas',
    standing: 'aktif',
  });
  const term = await create('glossary-term', { title: 'Akta', slug: 'akta', meaning: 'Surat tanda bukti.' });
  await publish('glossary-term', term);
  const changed = await create('glossary-term', { title: 'Izin', slug: 'izin', meaning: 'Surat.' });
  await publish('glossary-term', changed);
  await admin.call('PUT', `/content-manager/collection-types/api::glossary-term.glossary-term/${changed}`, { meaning: 'Surat izin.' });
  const newsItem = await create('news-item', { title: 'Jalan baru', slug: 'jalan-baru', kind: 'berita', body: text('Jalan dibuka.') });
  const page = await create('page', {
    title: 'Panduan contoh',
    slug: 'panduan-contoh',
    kind: 'panduan',
    blocks: [
      { __component: 'page.rich-text', body: text('Bawa KK asli.') },
      { __component: 'page.steps', steps: [{ title: 'Datang', text: 'Datang ke loket.' }] },
    ],
  });
  return { agency, term: changed, page, newsItem };
}

async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0a5b63' } })
    .png()
    .toBuffer();
  return new Uint8Array(bytes);
}
