import type { StructuredData } from './structured-data.ts';

/** The way from the home page to this one; the last step is the page itself. */
export function breadcrumbData(
  crumbs: readonly { label: string; href?: string }[],
  { href, path }: { href(path: string): string; path: string },
): StructuredData {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: 'Beranda', href: '/' }, ...crumbs].map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      item: href(crumb.href ?? path),
    })),
  };
}
