import type { FileEntry } from '../data/contract/file.ts';

/** Files for the examples of components. Nothing is published under their hashes. */
export const exampleFile: FileEntry = {
  id: 'contoh-berkas',
  name: 'contoh.pdf',
  mime: 'application/pdf',
  bytes: 98_000,
  sha256: 'c0'.repeat(32),
};
export const examplePicture: FileEntry = {
  id: 'contoh-gambar',
  name: 'contoh.jpg',
  mime: 'image/jpeg',
  bytes: 120_000,
  sha256: 'c1'.repeat(32),
  width: 1200,
  height: 800,
  alt: 'Rumah panggung di bawah langit biru',
};
