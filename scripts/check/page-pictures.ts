import { readSrcset, readTags, type Tag } from './read-tags.ts';

/** All that the first screen of a phone of 360 px loads: page, scripts, pictures. */
export const firstScreenBudget = 60_000;

/** Pictures a phone with two device pixels per pixel takes for its 360. */
const phoneWidth = 720;
const allowed = /\.(?:avif|webp|jpe?g)$/;

/** What is wrong with how a page shows its pictures. */
export function findPictureFaults(html: string): string[] {
  const faults: string[] = [];
  let eager = 0;
  for (const { name, attributes } of readTags(html)) {
    if (name === 'source' && 'srcset' in attributes && !attributes.sizes) faults.push('has a <source> without sizes');
    if (name !== 'img' && name !== 'source') continue;
    for (const address of addressesOf({ name, attributes })) {
      if (!allowed.test(address)) faults.push(`shows ${address}: only AVIF, WebP and JPEG are small enough`);
    }
    if (name !== 'img') continue;
    const shown = attributes.src ?? '';
    if (!attributes.width || !attributes.height) faults.push(`shows ${shown} without width and height: the page jumps when it comes`);
    if (!('alt' in attributes)) faults.push(`shows ${shown} without a text for who cannot see it`);
    if (attributes.loading !== 'lazy') eager += 1;
  }
  if (eager > 1) faults.push(`loads ${eager} pictures at once: below the first screen they must be lazy`);
  return faults;
}

/**
 * The pictures of the first screen as a phone takes them: the first one of the page, and each that is not lazy. Counted in
 * WebP, which is the larger of the two modern formats.
 */
export function firstScreenPictures(html: string): string[] {
  const found = new Set<string>();
  let candidates: { address: string; width: number }[] = [];
  let seen = 0;
  for (const { name, attributes } of readTags(html)) {
    if (name === 'picture') candidates = [];
    if (name === 'source' && attributes.type === 'image/webp') candidates = readSrcset(attributes.srcset ?? '');
    if (name !== 'img') continue;
    seen += 1;
    if (seen > 1 && attributes.loading === 'lazy') continue;
    const chosen = candidates.find(({ width }) => width >= phoneWidth) ?? candidates.at(-1);
    found.add(chosen?.address ?? attributes.src ?? '');
    candidates = [];
  }
  return [...found];
}

function addressesOf({ attributes }: Tag): string[] {
  const sources = readSrcset(attributes.srcset ?? '').map(({ address }) => address);
  return attributes.src === undefined ? sources : [...sources, attributes.src];
}
