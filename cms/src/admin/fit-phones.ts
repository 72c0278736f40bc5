/** Narrower than this, a day and an hour beside each other cut both off. */
const roomyWidth = 520;
/** The field for a day with an hour, by the label in `hard-coded.ts`. */
const dayAndHour = '[role="group"]:has(> * [aria-label="Pilih tanggal"])';

/** What Strapi's own screens lack at 360 pixels. */
export function fitPhones(): void {
  const style = document.createElement('style');
  style.textContent = `@media (max-width: ${roomyWidth - 1}px) { ${dayAndHour} > * { flex-basis: 100% } }`;
  document.head.append(style);
}
