import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedContentDirectory } from '../../checkout.ts';
import { readContentDirectory } from '../../../site/src/data/content-directory.ts';
import { seededRandom, type Random } from './random.ts';
import { article, headline, sentence } from './sentences.ts';

export interface GeneratedNews {
  slug: string;
  title: string;
  summary: string;
  publishedOn: string;
  kind: 'berita' | 'pengumuman';
  body: string;
  cover?: string;
  dimensions: string[];
  agencies: string[];
  services: string[];
}

const dayMs = 86_400_000;
/** A city writes a hundred to two hundred items a month at most: the more there are, the further back they go. */
const itemsAMonth = 120;

/**
 * Writes a content directory of about `pages` pages: the sample content, and news of realistic length with relations and
 * photos for the rest. The same seed gives the same bytes.
 */
export async function generateContent(directory: string, pages: number, seed = 1): Promise<{ news: number }> {
  await cp(seedContentDirectory, directory, { recursive: true });
  const sample = await readContentDirectory(seedContentDirectory);
  const idsOf = (wanted: string): string[] => sample.entries.filter(({ type }) => type === wanted).map(({ id }) => id);
  const pictures = sample.entries.flatMap(({ type, id, entry }) =>
    type === 'file' && (entry as { mime: string }).mime.startsWith('image/') ? [id] : [],
  );
  const choices = { pictures, dimensions: idsOf('dimension'), agencies: idsOf('agency'), services: idsOf('service') };
  const count = Math.max(0, pages - sample.entries.length);
  const random = seededRandom(seed);
  const lines = Array.from({ length: count }, (_, number) => JSON.stringify(newsItem(random, number, count, choices)));
  await writeFile(join(directory, 'news-item.jsonl'), `${lines.join('\n')}\n`);
  return { news: count };
}

function newsItem(
  random: Random,
  number: number,
  count: number,
  choices: { pictures: string[]; dimensions: string[]; agencies: string[]; services: string[] },
): GeneratedNews {
  const months = Math.max(12, Math.ceil(count / itemsAMonth));
  const publishedOn = new Date(Date.UTC(2026, 9, 31) - random.below(months * 30) * dayMs).toISOString().slice(0, 10);
  return {
    slug: `warta-${number + 1}`,
    title: headline(random),
    summary: sentence(random),
    publishedOn,
    kind: random.below(10) === 0 ? 'pengumuman' : 'berita',
    body: article(random, 150 + random.below(250)),
    ...(random.below(2) === 0 ? { cover: random.pick(choices.pictures) } : {}),
    dimensions: [random.pick(choices.dimensions)],
    agencies: [random.pick(choices.agencies)],
    services: random.below(3) === 0 ? [random.pick(choices.services)] : [],
  };
}
