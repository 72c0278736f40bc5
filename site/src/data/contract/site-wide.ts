import { z } from 'zod';
import { linkRow } from './components.ts';
import { entrySchema } from './entry.ts';
import { homeSectionKinds } from './enums.ts';
import { link, optionalText, ref, text } from './primitives.ts';

/** The one `site-settings` entry: navigation, footer, contacts. */
export const siteSettingsSchema = entrySchema({
  tagline: optionalText,
  navigation: z.array(linkRow).min(1),
  footerGroups: z.array(z.strictObject({ heading: text, links: z.array(linkRow) })).default([]),
  address: optionalText,
  phone: optionalText,
  whatsapp: optionalText,
  email: z.email().optional(),
  complaintsUrl: link,
  socialLinks: z.array(linkRow).default([]),
  /** Whether phones may keep pages to read without a signal; off removes what they keep. */
  offlineReading: z.boolean().default(true),
});
/** The one `home-page` entry: its sections in their order. */
export const homePageSchema = entrySchema({
  sections: z.array(z.strictObject({ kind: z.enum(homeSectionKinds), heading: optionalText })).min(1),
  featuredServices: z.array(ref).default([]),
  featuredQuickWins: z.array(ref).default([]),
});
/** Alihan: an old address that sends residents to a new one. */
export const redirectSchema = entrySchema({
  from: z.string().regex(/^\/[^\s?#]*$/, 'expected a path on this site'),
  to: link,
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type HomePage = z.infer<typeof homePageSchema>;
export type Redirect = z.infer<typeof redirectSchema>;
