import type { Route } from '../src/data/route.ts';
import type { AnyViewDefinition } from '../src/data/view.ts';
import type { Renderer } from './engine/page-maker.ts';

/** The site's own code, as the publisher uses it. */
export interface Site {
  routes: readonly Route[];
  views: readonly AnyViewDefinition[];
  renderer: Renderer;
  /** Changes with any change of the code; every page is then made again. */
  bundleId: string;
  /** Files that come with the code (fonts, icons). */
  clientDirectory?: string;
}
