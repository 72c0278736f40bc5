import { byTitle } from '../../format/compare-words.ts';
import type { Page } from '../contract/page.ts';
import { defineView } from '../view.ts';

export type PageCard = Pick<Page, 'id' | 'slug' | 'title' | 'summary' | 'order' | 'sampleData'>;

export const guideBySlug = defineView({
  name: 'guide-by-slug',
  type: 'page',
  keys: ({ kind, slug }) => (kind === 'panduan' ? [slug] : []),
});
export const aboutBySlug = defineView({
  name: 'about-by-slug',
  type: 'page',
  keys: ({ kind, slug }) => (kind === 'halaman' ? [slug] : []),
});
/** By kind, `halaman` or `panduan`. */
export const pagesByKind = defineView({
  name: 'pages-by-kind',
  type: 'page',
  keys: ({ kind }) => [kind],
  select: ({ id, slug, title, summary, order, sampleData }: Page): PageCard => ({ id, slug, title, summary, order, sampleData }),
  compare: (a, b) => a.order - b.order || byTitle(a, b),
});
