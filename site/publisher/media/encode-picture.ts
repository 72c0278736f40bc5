import sharp, { type Sharp } from 'sharp';
import type { FileRequest, PictureFormat } from '../../src/data/assets.ts';

// Pictures are rare and the server is small: no memory is kept between them.
sharp.cache(false);

/** Larger pictures (100 megapixels) are refused: unpacked they would fill the memory of a small server. */
const pixelLimit = 100_000_000;

/** Makes one size of a picture. The same bytes and size give the same result. Throws when the bytes are no picture. */
export async function encodePicture(original: Buffer, { format, width }: Exclude<FileRequest['transform'], 'original'>): Promise<Buffer> {
  const upright = sharp(original, { limitInputPixels: pixelLimit, failOn: 'error' }).autoOrient();
  const resized = upright.resize({ width, withoutEnlargement: true });
  return encode(resized, format).toBuffer();
}

function encode(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      // Effort 3 takes twice the time for 4 % fewer bytes; a first start makes hundreds.
      return picture.avif({ quality: 50, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 75, effort: 4 });
    case 'jpeg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 75, mozjpeg: true });
    default:
      return format satisfies never;
  }
}
