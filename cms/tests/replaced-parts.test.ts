import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replacedParts } from '../src/admin/quick/replaced-parts.ts';
import { findInstalledFile } from './installed-messages.ts';

test.each(replacedParts)('$importer still imports $source', ({ importer, source }) => {
  expect(readFileSync(findInstalledFile(importer), 'utf8')).toContain(` from '${source}';`);
});

test('what is put in the place of a part has the name that its importer asks for', () => {
  const wanted = replacedParts.map(({ importer, source }) => {
    const [, names = ''] =
      new RegExp(`import (.+) from '${source.replaceAll('.', '\\.')}'`).exec(readFileSync(findInstalledFile(importer), 'utf8')) ?? [];
    return /^\{ (\w+)/.exec(names)?.[1] ?? 'default';
  });
  const made = replacedParts.map(({ code }) => /export (?:const (\w+) =|\{ \w+ as (\w+) \})/.exec(code('"real"'))?.slice(1).find(Boolean));
  expect(made).toEqual(wanted);
});
