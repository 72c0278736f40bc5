import type { Core } from '@strapi/strapi';
import { findFaults } from '../../publish-rules/check-draft.ts';
import { readDraft } from '../../publish-rules/read-draft.ts';
import { uidOf } from '../../serializer/public-fields.ts';
import { missingComponents, serviceComponents } from '../attention/rules/service-score.ts';

/** What stands between a saved draft and its readers. */
export interface PublishCheck {
  faults: { path: string; text: string }[];
  /** Of a service: how many of the 14 components are there. */
  score: { filled: number; total: number } | null;
}

export async function checkBeforePublish(strapi: Core.Strapi, type: string, documentId: string): Promise<PublishCheck | undefined> {
  const uid = uidOf(type);
  const values = await readDraft(strapi, uid, documentId);
  if (!values) return undefined;
  const faults = await findFaults(strapi, uid, documentId, values);
  const total = serviceComponents.length;
  const isScored = type === 'service' && values.isReferral !== true;
  return {
    faults: faults.map(({ path, field, message }) => ({ path: path.join('.'), text: `${field} ${message}.` })),
    score: isScored ? { filled: total - missingComponents(values).length, total } : null,
  };
}
