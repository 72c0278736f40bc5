import { stat } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import type { pictureMimeTypes } from './accepted-files.ts';

type PictureType = (typeof pictureMimeTypes)[number];

/** More than twice the widest form residents get (1,200 pixels), so that a part can be cut out later. */
const longestSide = 2560;
/** A phone's 64 megapixels. Decoded, more would be too much for a server of 1 GB. */
const mostPixels = 68_000_000;

const encoders: Record<PictureType, (picture: Sharp) => Sharp> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 90 }),
  'image/png': (picture) => picture.png(),
  'image/webp': (picture) => picture.webp({ quality: 90 }),
  'image/avif': (picture) => picture.avif({ quality: 70, effort: 2 }),
};
/** What sharp calls each type. */
const formats: Record<PictureType, string> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'heif',
};

/**
 * Writes a picture anew: upright, not wider or higher than needed, and without what the camera noted, such as the place. Only
 * what was decoded is in it. Returns its bytes' number. Throws where the file is no sound picture of its type.
 */
export async function tidyPicture(path: string, mime: PictureType, tidied: string): Promise<number> {
  const picture = sharp(path, { failOn: 'error', limitInputPixels: mostPixels });
  const { format } = await picture.metadata();
  if (format !== formats[mime]) throw new Error(`It is ${format}, not ${mime}.`);
  const upright = picture.autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  await encoders[mime](upright).toFile(tidied);
  return (await stat(tidied)).size;
}
