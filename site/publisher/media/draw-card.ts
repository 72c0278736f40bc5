import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp, { type OverlayOptions } from 'sharp';
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

/** Ground, border and foot are the same on every card. */
let frame: Promise<Buffer> | undefined;

/** A PNG of 1200 × 630 px, some 20 kB. */
export async function drawCard({ title, kind }: Card): Promise<Buffer> {
  const parts: OverlayOptions[] = [{ input: await (frame ??= drawFrame()) }];
  if (kind !== '') parts.push({ input: await drawText(kind, 34, goldBright), left: margin, top: 76 });
  parts.push({ input: await drawTitle(title), left: margin, top: titleTop });
  return sharp({ create: { ...cardSize, channels: 3, background: ground } })
    .composite(parts)
    .png({ palette: true, colours: 32, dither: 0, effort: 1 })
    .toBuffer();
}

async function drawFrame(): Promise<Buffer> {
  const foot = await drawText('Palopo Smart City', 42, light);
  const border = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="16"><rect width="100%" height="100%" fill="${gold}"/></svg>`,
  );
  return sharp({ create: { ...cardSize, channels: 4, background: ground } })
    .composite([
      { input: border, left: 0, top: cardSize.height - 16 },
      { input: await sharp(mark, { density: 200 }).resize(markSize, markSize).png().toBuffer(), left: margin, top: footTop },
      { input: foot, left: margin + markSize + 24, top: footTop + 22 },
    ])
    .png()
    .toBuffer();
}

async function drawTitle(title: string): Promise<Buffer> {
  for (const size of titleSizes) {
    const text = sharp(await drawText(title, size, light));
    const { width, height } = await text.metadata();
    if (height <= titleHeight && width <= textWidth) return text.toBuffer();
    if (size === titleSizes.at(-1))
      return text.extract({ left: 0, top: 0, width: Math.min(width, textWidth), height: Math.min(height, titleHeight) }).toBuffer();
  }
  throw new Error('There are no sizes to set a title in.');
}

async function drawText(text: string, size: number, colour: string): Promise<Buffer> {
  const escaped = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  const markup = `<span foreground="${colour}">${escaped}</span>`;
  return sharp({
    text: { text: markup, font: `Gelasio Bold ${size}`, fontfile: font, width: textWidth, wrap: 'word-char', rgba: true, dpi: 72 },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
