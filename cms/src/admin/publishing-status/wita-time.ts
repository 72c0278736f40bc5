const zone = 'Asia/Makassar';
const clock = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' });
const minuteClock = new Intl.DateTimeFormat('id-ID', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const dayOfMonth = new Intl.DateTimeFormat('id-ID', { timeZone: zone, day: 'numeric', month: 'long', year: 'numeric' });
const number = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** `14.02.07`, with the day before it when that is not today's: `4 Agustus 2025 pukul 14.02.07`. */
export function momentOf(iso: string, now: Date): string {
  const at = new Date(iso);
  const time = clock.format(at);
  return dayOfMonth.format(at) === dayOfMonth.format(now) ? time : `${dayOfMonth.format(at)} pukul ${time}`;
}

/** `4 Agustus 2025 pukul 08.00 WITA`. */
export function plannedTimeOf(iso: string): string {
  const at = new Date(iso);
  return `${dayOfMonth.format(at)} pukul ${minuteClock.format(at)} WITA`;
}

/** `0,3 detik`, `12 detik`, `4 menit`, `2 jam`, `3 hari`. */
export function durationOf(seconds: number): string {
  if (seconds < 10) return `${number.format(Math.max(seconds, 0.1))} detik`;
  if (seconds < 90) return `${Math.round(seconds)} detik`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} menit`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? `${hours} jam` : `${Math.round(hours / 24)} hari`;
}

/** `12,3 GB`. */
export function gigabytesOf(bytes: number): string {
  return `${number.format(bytes / 2 ** 30)} GB`;
}
