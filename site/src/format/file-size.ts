import { formatNumber } from './number.ts';

/** `240 kB`, `1,2 MB`: in thousands, as phones count data. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilobytes = Math.round(bytes / 1000);
  if (kilobytes < 1000) return `${kilobytes} kB`;
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`;
}

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'text/csv': 'CSV',
  'text/plain': 'teks',
};

/** The kind of file in a word a resident knows: `PDF`, `Word`, `gambar`. */
export function fileKind(mime: string): string {
  return kinds[mime] ?? (mime.startsWith('image/') ? 'gambar' : 'berkas');
}
