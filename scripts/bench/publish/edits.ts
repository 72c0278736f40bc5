import type { AdminClient } from '../../stack/admin-client.ts';

/** One edit, done until the admin's answer, and what a resident then sees. */
export interface Edit {
  path: string;
  /** The page is live when it holds this; without it, when it answers 404. */
  text?: string;
  /** The page is live when it holds the text no more. */
  isGone?: boolean;
}
export type EditKind = (number: number) => Promise<Edit>;

const words = 'Petugas loket menata berkas dan menjelaskan biaya kepada warga yang datang sebelum tengah hari.';

/** The kinds of edits that are measured, by name. Each call is one publish of an editor. */
export async function editKinds(admin: AdminClient): Promise<Record<string, EditKind>> {
  const { documentId: edited } = await admin.findBySlug('news-item', 'warta-17');
  const { documentId: agency } = await admin.findBySlug('agency', 'disdukcapil');
  const { documentId: dimension } = await admin.findBySlug('dimension', 'smart-governance');
  const run = Date.now();
  const toBeUnpublished: { documentId: string; slug: string }[] = [];

  return {
    'body edit': async (number) => {
      const text = `Perubahan isi ${number}-${run}`;
      await admin.publish('news-item', edited, { body: [paragraph(words), paragraph(text)] });
      return { path: '/berita/warta-17/', text };
    },
    'title edit': async (number) => {
      const text = `Judul baru ${number}-${run}`;
      await admin.publish('news-item', edited, { title: text });
      return { path: '/berita/warta-17/', text };
    },
    'new news item': async (number) => {
      const slug = `kabar-baru-${number}-${run}`;
      const { documentId } = await admin.create('news-item', {
        ...{ slug, title: `Kabar baru ${number}`, summary: words, publishedOn: '2026-10-15', kind: 'berita', body: [paragraph(words)] },
        ...{ agencies: connect(agency), dimensions: connect(dimension) },
      });
      await admin.publish('news-item', documentId);
      toBeUnpublished.push({ documentId, slug });
      return { path: `/berita/${slug}/`, text: `Kabar baru ${number}` };
    },
    'new service': async (number) => {
      const slug = `layanan-baru-${number}-${run}`;
      const { documentId } = await admin.create('service', {
        ...{ slug, title: `Layanan baru ${number}`, summary: words, keywords: 'urus baru\nbikin baru\nlayanan baru', channel: 'loket' },
        ...{ agency: connect(agency), dimensions: connect(dimension), product: 'Surat keterangan', complaints: words, standing: 'aktif' },
        requirements: [{ text: 'KTP-el' }, { text: 'Kartu keluarga' }],
        steps: [{ title: 'Ambil nomor antrean' }, { title: 'Serahkan berkas' }],
        ...{ duration: { text: '1 hari kerja', workingDays: 1 }, fee: { isFree: true } },
      });
      await admin.publish('service', documentId);
      return { path: `/layanan/${slug}/`, text: `Layanan baru ${number}` };
    },
    unpublish: async () => {
      const next = toBeUnpublished.shift();
      if (!next) throw new Error('Nothing is left to unpublish.');
      await admin.unpublish('news-item', next.documentId);
      return { path: `/berita/${next.slug}/` };
    },
  };
}

export function paragraph(text: string) {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}
function connect(documentId: string) {
  return { connect: [{ documentId }] };
}
