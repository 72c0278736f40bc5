import { z } from 'zod';

/** `2026-08-04`, a calendar day in WITA. */
export const isoDate = z.iso.date();
/** `2026-08-04T08:30:00+08:00` or `…Z`: an instant. */
export const isoDateTime = z.iso.datetime({ offset: true });
/** `08:30`, local time of day in WITA. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected HH:MM');
/** `ktp-el-baru`: the part of an address that names an entry. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
/** The id of another entry. The target may be unpublished: a page links it only once it is found. */
export const ref = z.string().min(1);
export const refs = z.array(ref).default([]);
/** The id of an uploaded file, an entry of type `file`. */
export const fileRef = z.string().min(1);
/** A link an editor typed: a path on this site, or an address with an allowed scheme. */
export const link = z
  .string()
  .regex(/^(\/(?!\/)|https?:\/\/|mailto:|tel:|geo:|sms:)/, 'expected /path, https://, mailto:, tel:, geo: or sms:');
export const text = z.string().trim().min(1);
export const optionalText = text.optional();
export const texts = z.array(text).default([]);
export const year = z.number().int().min(1945).max(2100);
/** Whole rupiah. */
export const rupiah = z.number().int().min(0);
export const percent = z.number().min(0).max(100);
