import { witaDay } from '../data/clock.ts';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const weekdays = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** `2025-08-04` or an instant (as the day it is in WITA) as `4 Agustus 2025`. */
export function formatDate(value: string): string {
  const { day, month, year } = partsOf(value);
  return `${day} ${monthName(month)} ${year}`;
}

/** `Senin, 4 Agustus 2025` */
export function formatLongDate(value: string): string {
  const weekday = weekdays[new Date(`${dayOf(value)}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${formatDate(value)}`;
}

/** Two days in as few words as they need: `4–6 Agustus 2025`, `28 Juli–2 Agustus 2025`. */
export function formatDateRange(first: string, last: string): string {
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) return `${formatDate(first)}–${formatDate(last)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)}–${formatDate(last)}`;
  if (from.day !== to.day) return `${from.day}–${formatDate(last)}`;
  return formatDate(first);
}

/** `2026-08` or any day of it as `Agustus 2026`. */
export function formatMonth(value: string): string {
  const { month, year } = partsOf(value.length === 7 ? `${value}-01` : value);
  return `${monthName(month)} ${year}`;
}

/** The calendar day of a day or an instant: the value of `<time datetime>`. */
export function dayOf(value: string): string {
  return value.length === 10 ? value : witaDay(Date.parse(value));
}

function partsOf(value: string): { day: number; month: number; year: number } {
  const [year, month, day] = dayOf(value).split('-').map(Number);
  if (!year || !month || !day) throw new Error(`"${value}" is not a day like 2025-08-04.`);
  return { day, month, year };
}

function monthName(month: number): string {
  return months[month - 1] ?? '';
}
