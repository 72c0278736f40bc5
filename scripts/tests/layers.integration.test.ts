import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { checkout } from '../checkout.ts';

const eslint = new ESLint({
  cwd: checkout,
  // The files do not exist, so nothing is known of their types.
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } }, ...tseslint.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ] as ESLint.Options['overrideConfig'],
});

async function isForbidden(filePath: string, importLine: string): Promise<boolean> {
  const source = filePath.endsWith('.astro') ? `---\n${importLine}\n---\n<p>{thing}</p>\n` : `${importLine}\nexport { thing };\n`;
  const [result] = await eslint.lintText(source, { filePath: `${checkout}/${filePath}` });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.some(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports');
}

test.each([
  ['site/src/components/Card.astro', "import { thing } from '../data/queries/services.ts';"],
  ['site/src/components/Card.astro', "import { thing } from '../data/store.ts';"],
  ['site/src/components/Card.astro', "import { readRows as thing } from '../data/reads.ts';"],
  ['site/src/pages/index.astro', "import { thing } from '../data/store.ts';"],
  ['site/src/pages/index.astro', "import { thing } from '../data/reads.ts';"],
  ['site/src/pages/index.astro', "import { readFileSync as thing } from 'node:fs';"],
  ['site/src/data/queries/news.ts', "import thing from '../../components/Card.astro';"],
  ['site/publisher/render.ts', "import thing from '../src/pages/index.astro';"],
  ['site/publisher/render.ts', "import { thing } from '../../cms/src/outbox.ts';"],
  ['site/server/serve.ts', "import { thing } from '../src/data/store.ts';"],
  ['cms/src/outbox/record.ts', "import { thing } from '../../../site/src/data/contract/entry.ts';"],
])('%s may not say: %s', async (file, line) => {
  expect(await isForbidden(file, line)).toBe(true);
});

test.each([
  ['site/src/components/Card.astro', "import type { thing } from '../data/queries/services.ts';"],
  ['site/src/components/Card.astro', "import { thing } from '../data/paths.ts';"],
  ['site/src/components/Picture.astro', "import { requestAsset as thing } from '../data/reads.ts';"],
  ['site/src/pages/index.astro', "import { thing } from '../data/queries/services.ts';"],
  ['site/publisher/render.ts', "import { thing } from '../src/data/store.ts';"],
])('%s may say: %s', async (file, line) => {
  expect(await isForbidden(file, line)).toBe(false);
});
