import { fault, type Rule } from './rule.ts';

/** No other published entry of the type has this number. */
export function uniqueNumber(uid: string, name: string): Rule {
  return async (draft) => {
    const number = draft.values[name];
    if (typeof number !== 'number') return [];
    const other = (await draft.strapi.db.query(uid).findOne({
      select: ['title'],
      where: { [name]: number, publishedAt: { $notNull: true }, documentId: { $ne: draft.documentId } },
    })) as { title: string } | null;
    return other ? [fault(draft, name, `${number} sudah dipakai oleh "${other.title}"`)] : [];
  };
}
