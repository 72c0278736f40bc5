import { expect, test } from 'vitest';
import { mergeDocuments } from './merged-documents.ts';

test('a document that several services ask for stands in the list once, first, with what each wants of it', () => {
  const merged = mergeDocuments([
    { slug: 'akta', title: 'Akta', requirements: [{ text: 'Surat lahir' }, { text: 'Kartu keluarga (KK)', form: 'fotokopi', count: 2 }] },
    { slug: 'kia', title: 'KIA', requirements: [{ text: 'kartu keluarga (KK).', form: 'asli', condition: 'bila usia 5 tahun' }] },
  ]);
  expect(merged).toEqual([
    {
      text: 'Kartu keluarga (KK)',
      needs: [
        { slug: 'akta', title: 'Akta', detail: 'fotokopi, 2 lembar' },
        { slug: 'kia', title: 'KIA', detail: 'asli; hanya bila usia 5 tahun' },
      ],
    },
    { text: 'Surat lahir', needs: [{ slug: 'akta', title: 'Akta', detail: '' }] },
  ]);
});

test('documents of different words stay apart', () => {
  const merged = mergeDocuments([
    { slug: 'a', title: 'A', requirements: [{ text: 'KTP elektronik' }, { text: 'KTP elektronik pelapor' }] },
  ]);
  expect(merged).toHaveLength(2);
});
