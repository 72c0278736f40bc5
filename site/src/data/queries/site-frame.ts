import { compareCodes } from '../../format/compare-codes.ts';
import type { Alert } from '../contract/emergency.ts';
import type { SiteSettings } from '../contract/site-wide.ts';
import { isNowBetween } from '../clock.ts';
import { defineView } from '../view.ts';

/** What header and footer show. Every page reads it, so it holds nothing else. */
export type SiteFrame = Pick<
  SiteSettings,
  'title' | 'tagline' | 'navigation' | 'footerGroups' | 'address' | 'phone' | 'whatsapp' | 'email' | 'complaintsUrl' | 'socialLinks'
>;
export type AlertRow = Pick<Alert, 'id' | 'level' | 'text' | 'link' | 'startsAt' | 'endsAt'>;

export const siteFrame = defineView({
  name: 'site-frame',
  type: 'site-settings',
  keys: () => ['site'],
  select: ({
    title,
    tagline,
    navigation,
    footerGroups,
    address,
    phone,
    whatsapp,
    email,
    complaintsUrl,
    socialLinks,
  }: SiteSettings): SiteFrame => ({
    title,
    tagline,
    navigation,
    footerGroups,
    address,
    phone,
    whatsapp,
    email,
    complaintsUrl,
    socialLinks,
  }),
});

/** The site's name alone, for what shows nothing else of the frame. */
export const siteTitle = defineView({ name: 'site-title', type: 'site-settings', keys: () => ['site'], select: ({ title }) => title });
const titleBeforeSettings = 'Palopo Smart City';

export function getSiteTitle(): string {
  return siteTitle.find('site') ?? titleBeforeSettings;
}

const urgency: Record<Alert['level'], number> = { darurat: 0, waspada: 1, info: 2 };
export const allAlerts = defineView({
  name: 'all-alerts',
  type: 'alert',
  keys: () => ['all'],
  select: ({ id, level, text, link, startsAt, endsAt }: Alert): AlertRow => ({ id, level, text, link, startsAt, endsAt }),
  compare: (a, b) => urgency[a.level] - urgency[b.level] || compareCodes(b.startsAt, a.startsAt),
});

/** The frame, also on a site whose settings are not published yet: residents still get the way to every service. */
export function getSiteFrame(): SiteFrame {
  return (
    siteFrame.find('site') ?? {
      title: titleBeforeSettings,
      navigation: [
        { label: 'Layanan', href: '/layanan/' },
        { label: 'Berita', href: '/berita/' },
        { label: 'Darurat', href: '/darurat/' },
        { label: 'Cari', href: '/cari/' },
      ],
      footerGroups: [],
      complaintsUrl: 'https://www.lapor.go.id/',
      socialLinks: [],
    }
  );
}

/** The alerts in force now, most urgent first. A page that asks is rendered again when one begins or ends. */
export function listActiveAlerts(): AlertRow[] {
  return allAlerts.list('all').filter(({ startsAt, endsAt }) => isNowBetween(startsAt, endsAt));
}
