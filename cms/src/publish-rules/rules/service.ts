import type { Fault } from '../fault.ts';
import { missing } from '../missing-fields.ts';
import { isEmpty, linesOf } from '../is-empty.ts';
import { fault, requireFields, type Draft, type Rule } from './rule.ts';

const fewestKeywords = 3;

/** Components 1-6 of the Standar Pelayanan (UU 25/2009, PermenPANRB 15/2014); a referral has its outside agency instead. */
export const serviceRules: Rule[] = [hasEnoughKeywords, hasDeliveryComponents, explainsItsStatus];

function hasEnoughKeywords(draft: Draft): Fault[] {
  const count = linesOf(draft.values.keywords).length;
  if (count === 0 || count >= fewestKeywords) return [];
  return [fault(draft, 'keywords', `kurang: isi paling sedikit ${fewestKeywords}, satu per baris`)];
}

function hasDeliveryComponents(draft: Draft): Fault[] {
  if (draft.values.isReferral === true) return requireFields(draft, ['referralAgency', 'referralUrl'], isEmpty);
  return [
    ...requireFields(draft, ['agency', 'requirements', 'steps', 'duration', 'fee', 'product', 'complaints'], isEmpty),
    ...feeFaults(draft),
  ];
}

function feeFaults(draft: Draft): Fault[] {
  const fee = draft.values.fee as { isFree?: boolean; rows?: { amount?: unknown }[] } | null | undefined;
  if (!fee) return [];
  const rows = fee.rows ?? [];
  if (!fee.isFree && rows.length === 0) return [fault(draft, 'fee', 'belum lengkap: nyalakan "Gratis" atau isi rincian biaya')];
  if (fee.isFree && rows.some(({ amount }) => Number(amount) > 0)) {
    return [fault(draft, 'fee', 'bertentangan: matikan "Gratis" atau hapus rincian yang berbayar')];
  }
  return [];
}

function explainsItsStatus({ values, form }: Draft): Fault[] {
  const isDisturbed = values.standing === 'terganggu' || values.standing === 'dihentikan';
  return isDisturbed && isEmpty(values.statusNote) ? [missing(form, 'statusNote')] : [];
}
