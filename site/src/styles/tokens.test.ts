import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const read = (part: string): Record<string, string> =>
  Object.fromEntries([...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const themes = { light: read(light), dark: { ...read(light), ...read(dark) } };

/** Inks on the grounds the components put them on: WCAG 2.2 AA wants 4.5:1 for text, 3:1 for borders and outlines. */
const pairs: [ink: string, grounds: string[], least: number][] = [
  ['ink', ['paper', 'surface', 'sunk', 'sea-tint', 'gold-tint', 'red-tint'], 4.5],
  ['ink-soft', ['paper', 'surface', 'sunk', 'sea-tint', 'gold-tint', 'red-tint'], 4.5],
  ['sea', ['paper', 'surface', 'sunk', 'sea-tint', 'gold-tint', 'red-tint'], 4.5],
  ['sea-hover', ['paper', 'surface', 'sunk', 'sea-tint', 'gold-tint', 'red-tint'], 4.5],
  ['gold-ink', ['paper', 'surface', 'gold-tint'], 4.5],
  ['red', ['paper', 'surface', 'red-tint'], 4.5],
  ['green', ['paper', 'surface', 'green-tint'], 4.5],
  ['on-sea', ['sea', 'sea-hover'], 4.5],
  ['on-red', ['red-fill'], 4.5],
  ['on-deep', ['sea-deep'], 4.5],
  ['on-deep-soft', ['sea-deep'], 4.5],
  ['gold-bright', ['sea-deep'], 4.5],
  ['edge', ['paper', 'surface'], 3],
  ['focus', ['paper', 'surface', 'sunk'], 3],
];

test.each(['light', 'dark'] as const)('every ink is legible on its grounds in the %s theme', (theme) => {
  const colours = themes[theme];
  const faint = pairs.flatMap(([ink, grounds, least]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(colours[ink] ?? '', colours[ground] ?? '');
      return ratio < least ? [`${ink} on ${ground}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  expect(faint).toEqual([]);
});

/** Contrast ratio of two colours, as WCAG 2 defines it. */
function contrast(first: string, second: string): number {
  const [bright = 0, dim = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
