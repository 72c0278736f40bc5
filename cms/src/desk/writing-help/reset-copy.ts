interface Params {
  data?: Record<string, unknown>;
}
type Editorial = Record<string, unknown>;

/** Of one version of one entry; a copy begins without them. */
const ofTheOriginal: readonly string[] = ['changeNote', 'publishAt', 'unpublishAt', 'lastReviewedOn', 'reviewDueOn'];

/**
 * What a copy of `original` must not take over: the address, unless the person gave it another one (a new one is made of
 * the title then), and the review's dates and notes. `publishAt` would send the copy out unread.
 */
export function resetCopy(params: Params, original: { slug?: unknown; title?: unknown; editorial?: unknown } | undefined): void {
  const data = (params.data ??= {});
  if (!data.slug || data.slug === original?.slug) delete data.slug;
  if (data.title === undefined && typeof original?.title === 'string') data.title = `${original.title} (salinan)`.slice(-255);
  const editorial = (data.editorial ?? original?.editorial) as Editorial | null | undefined;
  if (!editorial) return;
  const { id: _id, ...fields } = editorial;
  // Strapi fills what is left out from the original.
  data.editorial = { ...fields, ...Object.fromEntries(ofTheOriginal.map((name) => [name, null])) };
}
