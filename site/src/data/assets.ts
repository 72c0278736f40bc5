import type { FileEntry } from './contract/file.ts';

export type PictureFormat = 'avif' | 'webp' | 'jpeg';

/** A file the release must hold: the original as a download, or a picture made from it. */
export interface AssetRequest {
  /** Where the site serves it, made from the bytes' hash: `/media/3f9a…-720.avif`. It never changes its content. */
  path: string;
  file: { id: string; sha256: string; mime: string; name: string };
  transform: { format: PictureFormat; width: number } | 'original';
}

/** Widths (CSS pixels of the intrinsic picture) that the image pipeline makes. */
export const pictureWidths = [360, 720, 1200] as const;

/** The sizes made of a picture: never larger than the original, and at least one. */
export function widthsFor(originalWidth: number): number[] {
  const smaller = pictureWidths.filter((width) => width < originalWidth);
  const largest = Math.min(originalWidth, pictureWidths[pictureWidths.length - 1] ?? originalWidth);
  return [...new Set([...smaller, largest])];
}

export function pictureAsset(file: FileEntry, format: PictureFormat, width: number): AssetRequest {
  return {
    path: `/media/${file.sha256.slice(0, 16)}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
    file: source(file),
    transform: { format, width },
  };
}

export function downloadAsset(file: FileEntry): AssetRequest {
  return { path: `/media/${file.sha256.slice(0, 16)}/${encodeURIComponent(file.name)}`, file: source(file), transform: 'original' };
}

function source({ id, sha256, mime, name }: FileEntry): AssetRequest['file'] {
  return { id, sha256, mime, name };
}
