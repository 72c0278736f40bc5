import type { StrapiApp } from '@strapi/strapi/admin';

/** What a person has to do, what failed or grew old, and what became of their work; then what Strapi shows by itself. */
const first = ['desk-queue', 'desk-attention', 'publishing-status'];

/** On a phone the first is all that is seen of the home page without scrolling. */
export function orderHome(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    ...first.flatMap((id) => widgets.filter((widget) => widget.id === id)),
    ...widgets.filter(({ id }) => !first.includes(id)),
  ]);
}
