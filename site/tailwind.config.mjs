/**
 * Utilities read the design tokens of `src/styles/tokens.css`, and only these families exist: every page carries its CSS
 * inline, so a family of utilities is a cost on every page of the city. Families that need `--tw-*` defaults (rings, filters,
 * transforms) stay off for the same reason.
 * @type {import('tailwindcss').Config}
 */
export default {
  content: {
    files: ['./src/**/*.astro'],
    // Only what stands in a class: prose and code are full of words such as "hidden" and "table".
    extract: {
      astro: (source) =>
        [...source.matchAll(/class(?::list)?=(?:"[^"]*"|\{[^}]*\})/g)].flatMap(([classes]) => classes.match(/[\w:./-]+/g) ?? []),
    },
  },
  // A component's class, not the utility.
  blocklist: ['table'],
  corePlugins: [
    'alignItems',
    'backgroundColor',
    'borderColor',
    'borderRadius',
    'borderWidth',
    'display',
    'flex',
    'flexDirection',
    'flexGrow',
    'flexShrink',
    'flexWrap',
    'fontFamily',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'gridColumn',
    'gridTemplateColumns',
    'justifyContent',
    'listStyleType',
    'margin',
    'maxWidth',
    'minWidth',
    'overflow',
    'padding',
    'position',
    'textAlign',
    'textColor',
    'textDecoration',
    'verticalAlign',
    'whitespace',
    'width',
  ],
  theme: {
    screens: { sm: '30em', md: '48em', lg: '64em' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      surface: 'var(--surface)',
      sunk: 'var(--sunk)',
      line: 'var(--line)',
      ink: 'var(--ink)',
      soft: 'var(--ink-soft)',
      sea: 'var(--sea)',
      'sea-deep': 'var(--sea-deep)',
      'sea-tint': 'var(--sea-tint)',
      gold: 'var(--gold)',
      'gold-tint': 'var(--gold-tint)',
      red: 'var(--red)',
      'red-tint': 'var(--red-tint)',
      green: 'var(--green)',
      'green-tint': 'var(--green-tint)',
    },
    fontFamily: { sans: 'var(--sans)', serif: 'var(--serif)' },
    fontSize: {
      sm: ['var(--text-sm)', '1.5'],
      base: ['var(--text-base)', '1.6'],
      lg: ['var(--text-lg)', '1.5'],
      xl: ['var(--text-xl)', '1.3'],
      '2xl': ['var(--text-2xl)', '1.2'],
      '3xl': ['var(--text-3xl)', '1.15'],
    },
    borderRadius: { none: '0', DEFAULT: 'var(--radius)', full: '9999px' },
    maxWidth: { none: 'none', prose: 'var(--measure)', page: 'var(--page)' },
  },
};
