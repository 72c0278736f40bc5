import type { Dimension } from '../contract/dimension.ts';
import { defineView } from '../view.ts';

export type DimensionLink = Pick<Dimension, 'id' | 'slug' | 'title'>;
export type DimensionCard = DimensionLink & Pick<Dimension, 'gloss' | 'summary' | 'goal' | 'order' | 'icon' | 'sampleData'>;

export const dimensionBySlug = defineView({ name: 'dimension-by-slug', type: 'dimension', keys: ({ slug }) => [slug] });
export const dimensionLinkById = defineView({
  name: 'dimension-link-by-id',
  type: 'dimension',
  keys: ({ id }) => [id],
  select: ({ id, slug, title }): DimensionLink => ({ id, slug, title }),
});
/** The six, in the order of the masterplan. */
export const allDimensions = defineView({
  name: 'all-dimensions',
  type: 'dimension',
  keys: () => ['all'],
  select: ({ id, slug, title, gloss, summary, goal, order, icon, sampleData }): DimensionCard => ({
    id,
    slug,
    title,
    gloss,
    summary,
    goal,
    order,
    icon,
    sampleData,
  }),
  compare: (a, b) => a.order - b.order,
});
