import { defineView } from '../view.ts';

export const offlineReading = defineView({
  name: 'offline-reading',
  type: 'site-settings',
  keys: () => ['site'],
  select: ({ offlineReading }) => ({ isOn: offlineReading }),
});

/** Whether phones may keep pages; an administrator can switch it off in the site settings. */
export function isOfflineReadingOn(): boolean {
  return offlineReading.find('site')?.isOn ?? true;
}
