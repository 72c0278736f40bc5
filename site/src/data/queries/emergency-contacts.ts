import type { EmergencyContact } from '../contract/emergency.ts';
import { defineView } from '../view.ts';

export type EmergencyRow = Pick<
  EmergencyContact,
  'id' | 'title' | 'number' | 'purpose' | 'hours' | 'confirmedForPalopo' | 'order' | 'sampleData'
>;

/** In the editors' order: the numbers that work everywhere (110, 113, 115, 119) come first. */
export const allEmergencyContacts = defineView({
  name: 'all-emergency-contacts',
  type: 'emergency-contact',
  keys: () => ['all'],
  select: ({ id, title, number, purpose, hours, confirmedForPalopo, order, sampleData }: EmergencyContact): EmergencyRow => ({
    id,
    title,
    number,
    purpose,
    hours,
    confirmedForPalopo,
    order,
    sampleData,
  }),
  compare: (a, b) => a.order - b.order,
});
