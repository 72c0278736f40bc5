import type { EntryType } from './contract/entry-types.ts';
import type { View } from './view.ts';

/**
 * A family of pages: one fixed address, or one page for each key of a view. `path` may ask other views; its reads count
 * as reads of the page, so a page moves when the address of its parent does. `undefined` means: no page for this key.
 */
export type Route =
  | { name: string; path: string }
  | {
      name: string;
      /** One page for each key of this view. */
      view: View<unknown>;
      path(key: string): string | undefined;
      /** The type whose entries have this page as their own, found by `keys` of the view. */
      pageOf?: EntryType;
    };
