import * as services from './queries/services.ts';
import type { AnyViewDefinition, View } from './view.ts';

/** Every view of every query file; the store keeps an index for each. */
export const views: readonly AnyViewDefinition[] = [services].flatMap((queries) =>
  Object.values(queries as Record<string, unknown>)
    .filter(isView)
    .map(({ definition }) => definition),
);

function isView(value: unknown): value is View<unknown> {
  return typeof value === 'object' && value !== null && 'definition' in value;
}
