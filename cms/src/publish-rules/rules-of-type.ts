import { openingHoursAreSound } from './rules/opening-hours.ts';
import { inOrder } from './rules/order-of-dates.ts';
import { progressRecordRules } from './rules/progress-record.ts';
import { publicInformationRules } from './rules/public-information.ts';
import { redirectRules } from './rules/redirect.ts';
import type { Rule } from './rules/rule.ts';
import { serviceRules } from './rules/service.ts';
import {
  bimtekHasStage,
  hasThreeSubDimensions,
  isNoMisprintedNumber,
  namesItsSuccessor,
  villageIsInDistrict,
} from './rules/small-rules.ts';
import { uniqueNumber } from './rules/unique-number.ts';

/** Rules beyond "this field may not be empty", by the singular name of the type. */
export const rulesOfType: Readonly<Record<string, readonly Rule[]>> = {
  agency: [namesItsSuccessor, inOrder('validFrom', 'validTo', { mayBeEqual: true }), openingHoursAreSound],
  alert: [inOrder('startsAt', 'endsAt', { mayBeEqual: false })],
  dimension: [hasThreeSubDimensions, uniqueNumber('api::dimension.dimension', 'order')],
  'emergency-contact': [isNoMisprintedNumber],
  event: [bimtekHasStage, inOrder('startsAt', 'endsAt', { mayBeEqual: true })],
  'masterplan-book': [uniqueNumber('api::masterplan-book.masterplan-book', 'number')],
  place: [villageIsInDistrict, openingHoursAreSound],
  'progress-record': progressRecordRules,
  'public-information': publicInformationRules,
  'quick-win': [inOrder('startYear', 'endYear', { mayBeEqual: true })],
  redirect: redirectRules,
  service: serviceRules,
};
