import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { componentCategories } from '../src/admin/translations/component-categories.ts';
import { hardCoded } from '../src/admin/translations/hard-coded.ts';
import { indonesian } from '../src/admin/translations/indonesian.ts';
import { cmsDirectory } from './compile-cms.ts';
import { findInstalledFile, isMentioned, readAskedMessages, readEnglishMessages } from './installed-messages.ts';
import { isNeverShown, isShownPackage, neverShownStarts } from './never-shown-messages.ts';

interface Element {
  type: number;
  value?: string;
  options?: Record<string, { value: Element[] }>;
  children?: Element[];
}

// The very parser that the admin reads messages with.
const requireOfAdmin = createRequire(findInstalledFile('@strapi/admin/package.json'));
const { parse } = createRequire(requireOfAdmin.resolve('react-intl'))('@formatjs/icu-messageformat-parser') as {
  parse(message: string): Element[];
};

const english = await readEnglishMessages();
const asked = readAskedMessages(isShownPackage);
const known = new Map([...asked, ...english]);

test('every message that an editor can meet has Indonesian words', () => {
  const missing = [...known.keys()].filter((id) => !(id in indonesian) && !isNeverShown(id));
  expect(missing).toEqual([]);
});

test('every Indonesian message is one that Strapi asks for', () => {
  const unknown = Object.keys(indonesian).filter((id) => !(id in componentCategories) && !known.has(id) && !isMentioned(id));
  expect(unknown).toEqual([]);
});

test('the picker of a dynamic zone has a name for each folder of components', () => {
  const schemas = globSync('src/api/**/schema.json', { cwd: cmsDirectory }).map((file) =>
    readFileSync(path.join(cmsDirectory, file), 'utf8'),
  );
  const zones = schemas.flatMap((schema) =>
    Object.values((JSON.parse(schema) as { attributes: Record<string, { type: string; components?: string[] }> }).attributes),
  );
  const folders = zones.flatMap(({ type, components = [] }) => (type === 'dynamiczone' ? components.map((uid) => uid.split('.')[0]) : []));
  expect(new Set(Object.keys(componentCategories))).toEqual(new Set(folders));
});

test('nothing is called never shown that does not exist', () => {
  const useless = neverShownStarts.filter((start) => ![...known.keys()].some((id) => id.startsWith(start)));
  expect(useless).toEqual([]);
});

/** Messages that may have other placeholders, with the reason. */
const otherPlaceholders: Readonly<Record<string, string>> = {
  'email.Settings.email.plugin.placeholder.defaultFrom': 'The admin cannot read the English one: a mail address in angle brackets.',
  'email.Settings.email.plugin.placeholder.defaultReplyTo': 'The admin cannot read the English one: a mail address in angle brackets.',
  'email.Settings.email.plugin.text.configuration': 'The link leads to a handbook in English; it is left out.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp': 'The link leads to a handbook in English; it is left out.',
};

test('a message keeps the placeholders and tags of the English one, and the admin can read it', () => {
  const wrong = Object.entries(indonesian).flatMap(([id, message]) => {
    const original = known.get(id);
    if (original === undefined || id in otherPlaceholders) return [];
    const wanted = [...listArguments(parse(original))].sort().join();
    const found = [...listArguments(parse(message))].sort().join();
    return wanted === found ? [] : [`${id}: has ${found || 'nothing'}, the English ${wanted || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

/** Words and names that are the same in both languages. */
const sameInBoth =
  /^(x|y|id|status|label|logo|token|webhook|folder|audio|video|editor|super admin|graphql|sentry|csv|pdf|xls|zip|dkim|oauth2|noopener, .*|_blank, .*)$/i;

test('no message is still English', () => {
  const same = Object.entries(indonesian).filter(([id, message]) => {
    const words = message.replace(/\{\w+\}/g, '').trim();
    return message === known.get(id) && /[A-Za-z]/.test(words) && !sameInBoth.test(words);
  });
  expect(same.map(([id, message]) => `${id}: ${message}`)).toEqual([]);
});

test.each(hardCoded)('the texts to replace in $module are in the installed Strapi', ({ module, replace }) => {
  const code = readFileSync(findInstalledFile(module), 'utf8');
  expect(replace.map(([found]) => found).filter((found) => !code.includes(found))).toEqual([]);
});

/** Names of all placeholders and tags; each once, because Indonesian has fewer plural forms than English. */
function listArguments(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const { type, value, options, children } of elements) {
    const isText = type === 0 || type === 7;
    if (!isText && value !== undefined) names.add(value);
    for (const inner of [...Object.values(options ?? {}).map((option) => option.value), children ?? []])
      for (const name of listArguments(inner)) names.add(name);
  }
  return names;
}
