import type { LinkRecord } from '../../links/link-record.ts';
import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';
import { dayInWords } from '../days-between.ts';
import type { FoundLink } from './broken-links.ts';

/** One row for each link to another site that failed again and again. Whether it is dead for residents too, a person looks. */
export function findUnreachableLinks(
  entry: EntryFacts,
  links: readonly FoundLink[],
  broken: ReadonlyMap<string, LinkRecord>,
): AttentionItem[] {
  const once = new Map(links.map((link) => [`${link.field} ${link.address}`, link]));
  return [...once.values()].flatMap(({ field, address }) => {
    const record = broken.get(address);
    if (!record) return [];
    const { failedOn, status } = record;
    const why = status === null ? 'tidak menjawab' : status >= 500 ? 'bermasalah' : 'tidak menemukan halaman ini';
    const todo = `Situs lain ${why} pada ${failedOn.length} hari pemeriksaan, terakhir ${dayInWords(failedOn.at(-1) ?? '')}: ${address}. Buka tautannya; kalau memang mati, ganti atau hapus.`;
    return attentionItem(entry, 'tautan-rusak', { field, todo });
  });
}
