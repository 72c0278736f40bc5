/** Years or pages as they are printed, with an en dash: `2024-2026` as `2024–2026`. */
export function formatRange(range: string): string {
  return range.replace('-', '–');
}

/** Where in the printed book something stands: `halaman 12–27`. */
export function formatPages(pages: string): string {
  return `halaman ${formatRange(pages)}`;
}
