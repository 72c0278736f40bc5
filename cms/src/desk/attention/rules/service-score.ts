import { findLabel } from '../../../labels/find-label.ts';
import { isEmpty } from '../../../publish-rules/is-empty.ts';
import { attentionItem, type AttentionItem, type EntryFacts } from '../attention-item.ts';

/** The 14 components of the Standar Pelayanan (UU 25/2009, PermenPANRB 15/2014), in its order. */
export const serviceComponents = [
  ...['requirements', 'steps', 'duration', 'fee', 'product', 'complaints', 'legalBases', 'facilities', 'staffCompetence'],
  ...['internalOversight', 'staffCount', 'serviceGuarantee', 'securityGuarantee', 'performanceEvaluation'],
] as const;

type ServiceFacts = Readonly<Record<string, unknown>>;

/** The components that are empty. A referral has none of its own: another agency's standard holds. */
export function missingComponents(service: ServiceFacts): string[] {
  if (service.isReferral === true) return [];
  return serviceComponents.filter((name) => isEmpty(service[name]));
}

export function findIncompleteService(entry: EntryFacts, service: ServiceFacts): AttentionItem | undefined {
  const missing = missingComponents(service);
  const [first] = missing;
  if (first === undefined || service.standing === 'dihentikan') return undefined;
  const total = serviceComponents.length;
  const names = missing.map((name) => findLabel('service', name)).join(', ');
  return attentionItem(entry, 'layanan-belum-lengkap', {
    days: missing.length,
    field: first,
    todo: `Terisi ${total - missing.length} dari ${total} komponen standar pelayanan. Lengkapi: ${names}.`,
  });
}
