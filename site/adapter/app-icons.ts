import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

const mark = new URL('../public/favicon.svg', import.meta.url);
const ground = '#06414a';
/** A launcher may cut an icon to a circle: the mark stays inside its inner four fifths. */
const markShare = 0.72;

/** Draws the icons of the home screen from the mark, `ikon-192.png` and `ikon-512.png`. */
export function appIcons(): AstroIntegration {
  return {
    name: 'app-icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const svg = await readFile(mark);
        for (const size of [192, 512]) await drawIcon(svg, size, new URL(`ikon-${size}.png`, dir));
      },
    },
  };
}

async function drawIcon(svg: Buffer, size: number, file: URL): Promise<void> {
  const inner = Math.round(size * markShare);
  const picture = await sharp(svg, { density: 1200 }).resize(inner, inner).png().toBuffer();
  await sharp({ create: { width: size, height: size, channels: 4, background: ground } })
    .composite([{ input: picture }])
    .png({ palette: true })
    .toFile(fileURLToPath(file));
}
