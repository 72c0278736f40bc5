import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { cardSize, type Card } from '../../src/data/assets.ts';

/*
 * The picture that stands beside a link where it is shared: what it is, its title, the city's mark. Drawn with a font of
 * our own, since a small server may have none. The same words give the same bytes. Colours are those of tokens.css.
 */
const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf'));
const mark = readFileSync(new URL('../../public/favicon.svg', import.meta.url));
const [ground, gold, goldBright, light] = ['#06414a', '#c8952b', '#f0c462', '#f4f1e6'];
const margin = 80;
const textWidth = cardSize.width - 2 * margin;
/** The largest of these at which the title fits its room; the smallest is cut where even that does not. */
const titleSizes = [88, 72, 60, 50];
const titleTop = 140;
const titleHeight = 310;
const footTop = 490;
const markSize = 84;

/** Pixels as they are: packing and unpacking them between two steps would take a third of the time. */
interface Pixels {
  input: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/** Ground, border and foot are the same on every card. */
let frame: Promise<Pixels> | undefined;

/** A PNG of 1200 × 630 px, some 20 kB. */
export async function drawCard({ title, kind }: Card): Promise<Buffer> {
  const [ready, words, head] = await Promise.all([
    (frame ??= drawFrame()),
    drawTitle(title),
    kind === '' ? undefined : drawText(kind, 34, goldBright),
  ]);
  const parts: OverlayOptions[] = [{ ...words, left: margin, top: titleTop }];
  if (head) parts.unshift({ ...head, left: margin, top: 76 });
  return sharp(ready.input, { raw: ready.raw }).composite(parts).png({ palette: true, colours: 32, dither: 0, effort: 1 }).toBuffer();
}

async function drawFrame(): Promise<Pixels> {
  const foot = await drawText('Palopo Smart City', 42, light);
  const border = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="16"><rect width="100%" height="100%" fill="${gold}"/></svg>`,
  );
  const drawn = sharp({ create: { ...cardSize, channels: 3, background: ground } }).composite([
    { input: border, left: 0, top: cardSize.height - 16 },
    { input: await sharp(mark, { density: 200 }).resize(markSize, markSize).png().toBuffer(), left: margin, top: footTop },
    { ...foot, left: margin + markSize + 24, top: footTop + 22 },
  ]);
  return pixelsOf(drawn);
}

async function drawTitle(title: string): Promise<Pixels> {
  for (const size of titleSizes) {
    const text = await drawText(title, size, light);
    const { width, height } = text.raw;
    if (height <= titleHeight && width <= textWidth) return text;
    if (size !== titleSizes.at(-1)) continue;
    const room = { left: 0, top: 0, width: Math.min(width, textWidth), height: Math.min(height, titleHeight) };
    return pixelsOf(sharp(text.input, { raw: text.raw }).extract(room));
  }
  throw new Error('There are no sizes to set a title in.');
}

async function drawText(text: string, size: number, colour: string): Promise<Pixels> {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const markup = `<span foreground="${colour}">${escaped}</span>`;
  return pixelsOf(
    sharp({
      text: { text: markup, font: `Gelasio Bold ${size}`, fontfile: font, width: textWidth, wrap: 'word-char', rgba: true, dpi: 72 },
    }),
  );
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels } };
}
