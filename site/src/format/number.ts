/** `1.234,56`: at most two decimals, none where there is nothing to say. */
export function formatNumber(value: number): string {
  return grouped(String(Number(value.toFixed(2))));
}

/** A number with a fixed count of decimals: an index of 2.9 is `2,90`. */
export function formatDecimal(value: number, decimals = 2): string {
  return grouped(value.toFixed(decimals));
}

/** A share out of a hundred: `75,5%`. */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

function grouped(plain: string): string {
  const [whole = '', decimals] = plain.split('.');
  const dotted = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? dotted : `${dotted},${decimals}`;
}
