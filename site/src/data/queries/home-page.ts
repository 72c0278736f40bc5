import type { HomePage } from '../contract/site-wide.ts';
import { defineView } from '../view.ts';

export type HomeContent = Pick<HomePage, 'summary' | 'sections' | 'featuredServices' | 'featuredQuickWins'>;

export const homePage = defineView({
  name: 'home-page',
  type: 'home-page',
  keys: () => ['home'],
  select: ({ summary, sections, featuredServices, featuredQuickWins }: HomePage): HomeContent => ({
    summary,
    sections,
    featuredServices,
    featuredQuickWins,
  }),
});

/** The home page, also before an editor has published one. */
export function getHomeContent(): HomeContent {
  return (
    homePage.find('home') ?? {
      sections: [{ kind: 'cari' }, { kind: 'peristiwa-hidup' }, { kind: 'darurat' }, { kind: 'dimensi' }, { kind: 'berita' }],
      featuredServices: [],
      featuredQuickWins: [],
    }
  );
}
