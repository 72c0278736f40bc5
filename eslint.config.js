import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** A layer rule: what the files of a folder may not import, and why. */
function layer(files, ...patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.astro/',
      '**/.cache/',
      '**/.tmp/',
      '.palopo/',
      'site/render/',
      'cms/types/generated/',
      'cms/.strapi/',
      'coverage/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { '@typescript-eslint': tseslint.plugin } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always'],
      // Numbers in texts are what most templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => close()}` and `return redirect(…)` are plain enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // It asks for `!`, which the strict set forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Our interfaces are records of functions, taken apart on purpose; classes are never taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    rules: {
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // Strapi's own typings answer `any` in most places; what comes from it is narrowed where it enters our code.
  {
    files: ['cms/{src,config,seed,tests}/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // VoiceOver takes a list without bullets for no list, unless its role is spelt out.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  // `astro check` and `tsc` find undefined names, and know the types; the plain rule does not.
  { files: ['**/*.{ts,tsx,astro}'], rules: { 'no-undef': 'off' } },

  // Layers: who may know whom. docs/architecture.md says why.
  layer(
    ['site/src/components/**/*.astro'],
    {
      regex: '/data/(?!paths\\.ts|assets\\.ts|reads\\.ts|contract/)|/(pages|publisher|server)/',
      message: 'A component gets all it shows as props; only types, addresses and pictures come from data.',
      allowTypeImports: true,
    },
    { regex: '/data/reads\\.ts$', allowImportNames: ['requestAsset'], message: 'A component only says which files it shows; pages read.' },
  ),
  layer(['site/src/{pages,layouts}/**'], {
    regex: '/data/(store|reads)\\.ts$|/(publisher|server)/|^node:',
    message: 'A page asks its questions through site/src/data/queries/ and clock.ts, so that every read is recorded.',
    allowTypeImports: true,
  }),
  layer(['site/src/data/**'], {
    regex: '\\.astro$|/(components|layouts|pages|publisher|server)/',
    message: 'Data knows nothing of how it is shown.',
  }),
  layer(['site/src/search/*.ts', 'site/src/search/browser/**'], {
    regex: '/(data|components|layouts|pages|publisher|server|measure)/|^node:|^astro',
    message: 'The same search runs in the browser, the index maker and the benchmark: it knows rows and nothing else.',
  }),
  layer(['site/publisher/**'], {
    regex: '\\.astro$|/src/(components|layouts|pages)/|\\.\\./\\.\\./cms/',
    message: 'The publisher renders through the built bundle and knows no page.',
  }),
  layer(['site/server/**'], {
    regex: '/(src|publisher|cms)/',
    message: 'The web server serves files and knows nothing of what is in them.',
  }),
  layer(['cms/{src,config}/**'], {
    regex: '/site/',
    message: 'The cms runs without the site; cms/tests holds it against the contract.',
  }),
);
