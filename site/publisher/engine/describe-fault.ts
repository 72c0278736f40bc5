const wait = 'Isi yang terbit tersimpan dan tayang setelah ini beres. Hubungi pengelola situs.';

/** Why no release can be made, in Indonesian, for editors and for whoever keeps the server. */
export function describeFault(error: unknown): string {
  const { code = '', message } = error as Error & { code?: string };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return `Penyimpanan server penuh. ${wait}`;
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
    case 'SQLITE_READONLY':
      return `Folder rilis di server tidak dapat ditulisi (${message}). ${wait}`;
    default:
      return `Penerbit mengalami gangguan (${message}). ${wait}`;
  }
}
