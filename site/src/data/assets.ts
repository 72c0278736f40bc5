import { hash } from 'node:crypto';
import type { FileEntry } from './contract/file.ts';

export type PictureFormat = 'avif' | 'webp' | 'jpeg';

/** A file the release must hold. */
export type AssetRequest = FileRequest | CardRequest;

/** An uploaded file: the original as a download, or a picture made from it. */
export interface FileRequest {
  /** Where the site serves it, made from the bytes' hash: `/media/3f9a…-720.avif`. It never changes its content. */
  path: string;
  file: { id: string; sha256: string; mime: string; name: string };
  transform: { format: PictureFormat; width: number } | 'original';
}

/** What a link to a page looks like where it is shared: its title, and what kind of page it is. */
export interface Card {
  title: string;
  kind: string;
}
/** A picture drawn from a few words. */
export interface CardRequest {
  path: string;
  card: Card;
}

/** Widths (CSS pixels of the intrinsic picture) that the image pipeline makes. */
export const pictureWidths = [360, 720, 1200] as const;

/** The sizes made of a picture: never larger than the original, and at least one. */
export function widthsFor(originalWidth: number): number[] {
  const smaller = pictureWidths.filter((width) => width < originalWidth);
  const largest = Math.min(originalWidth, pictureWidths[pictureWidths.length - 1] ?? originalWidth);
  return [...new Set([...smaller, largest])];
}

export function pictureAsset(file: FileEntry, format: PictureFormat, width: number): FileRequest {
  return {
    path: `/media/${file.sha256.slice(0, 16)}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
    file: source(file),
    transform: { format, width },
  };
}

export function downloadAsset(file: FileEntry): FileRequest {
  return { path: `/media/${file.sha256.slice(0, 16)}/${encodeURIComponent(file.name)}`, file: source(file), transform: 'original' };
}

function source({ id, sha256, mime, name }: FileEntry): FileRequest['file'] {
  return { id, sha256, mime, name };
}

/** Raised with each change of the drawing: what stands at an address never changes. */
const cardDesign = 1;
export const cardSize = { width: 1200, height: 630 } as const;

export function cardAsset(card: Card): CardRequest {
  const name = hash('sha1', JSON.stringify([cardDesign, card.kind, card.title]), 'hex').slice(0, 16);
  return { path: `/media/kartu-${name}.png`, card };
}
