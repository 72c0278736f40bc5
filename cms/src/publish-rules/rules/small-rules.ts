import type { Fault } from '../fault.ts';
import { isEmpty } from '../is-empty.ts';
import { fault, requireFields, type Draft } from './rule.ts';

/** Each dimension has three sub-dimensions (Masterplan Smart City). */
export function hasThreeSubDimensions(draft: Draft): Fault[] {
  const count = ((draft.values.subDimensions ?? []) as unknown[]).length;
  return count === 0 || count === 3 ? [] : [fault(draft, 'subDimensions', `harus tepat tiga, sekarang ${count}`)];
}

/** An agency that was merged says into which one, and not into itself. */
export function namesItsSuccessor(draft: Draft): Fault[] {
  if (draft.values.standing !== 'dilebur') return [];
  const successor = draft.values.mergedInto as { documentId: string } | null | undefined;
  if (successor?.documentId === draft.documentId) return [fault(draft, 'mergedInto', 'tidak boleh perangkat daerah ini sendiri')];
  return requireFields(draft, ['mergedInto'], isEmpty);
}

/** A source printed 122 where 112 was meant: a resident who dials it reaches nobody. */
export function isNoMisprintedNumber(draft: Draft): Fault[] {
  const { number } = draft.values;
  return typeof number === 'string' && number.trim() === '122' ? [fault(draft, 'number', '122 bukan nomor darurat')] : [];
}

/** A kelurahan is one of those its kecamatan lists. */
export async function villageIsInDistrict(draft: Draft): Promise<Fault[]> {
  const { village } = draft.values;
  const district = draft.values.district as { documentId: string; title: string } | null | undefined;
  if (!district || typeof village !== 'string' || !village.trim()) return [];
  const row = (await draft.strapi.db.query('api::district.district').findOne({
    where: { documentId: district.documentId, publishedAt: null },
    populate: { villages: true },
  })) as { villages?: { name: string | null }[] } | null;
  const names = (row?.villages ?? []).map(({ name }) => name);
  if (names.length === 0 || names.includes(village.trim())) return [];
  return [fault(draft, 'village', `"${village}" tidak ada di Kecamatan ${district.title}; pilihannya: ${names.join(', ')}`)];
}

/** A bimtek has one of the four stages. */
export function bimtekHasStage(draft: Draft): Fault[] {
  return draft.values.kind === 'bimtek' ? requireFields(draft, ['stage'], isEmpty) : [];
}
