/** The largest file an editor may upload. */
export const uploadLimitBytes = 25 * 1024 * 1024;

export const pictureMimeTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;
export const documentMimeTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** Everything else is refused: a page, a script or an SVG served from here would run with the editor's rights. */
export const acceptedMimeTypes: readonly string[] = [...pictureMimeTypes, ...documentMimeTypes];
