import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';

/** Above this the file costs upload time and disk space without being any clearer on a page. Strapi counts 1,000 bytes as a kB. */
export const heaviestPictureKb = 4000;

interface PictureFacts extends EntryFacts {
  alternativeText: string | null;
  sizeKb: number;
}

export function findPictureFault(picture: PictureFacts): AttentionItem | undefined {
  const faults = [];
  if (!picture.alternativeText?.trim()) faults.push('Tulis teks alternatif: apa yang terlihat, untuk warga yang tidak dapat melihatnya.');
  if (picture.sizeKb > heaviestPictureKb) {
    const megabytes = (picture.sizeKb / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 });
    faults.push(`Berkas ${megabytes} MB, terlalu berat: perkecil sampai lebarnya 2.000 piksel, lalu ganti berkasnya.`);
  }
  return faults.length > 0 ? attentionItem(picture, 'gambar', { todo: faults.join(' ') }) : undefined;
}
