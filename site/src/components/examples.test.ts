import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const directory = fileURLToPath(new URL('.', import.meta.url));
/** On the page of examples as on every page, so that a second one would be a second header; or without anything to see. */
const shownOtherwise = ['Breadcrumbs.astro', 'KeptChoices.astro', 'SiteFooter.astro', 'SiteHeader.astro', 'SocialMeta.astro'];

test('every component lives with its examples', () => {
  const files = globSync('**/*.astro', { cwd: directory }).sort();
  const withExamples = new Set(files.filter((file) => file.endsWith('.example.astro')).map((file) => file.replace('.example', '')));
  const components = files.filter((file) => !file.endsWith('.example.astro'));
  expect(components.filter((file) => !withExamples.has(file) && !shownOtherwise.includes(file))).toEqual([]);
  expect([...withExamples].filter((file) => !components.includes(file))).toEqual([]);
});
