/**
 * The README promises grade A to Chrome 67, Firefox 60 and Safari 12. What those browsers do not know they drop, property by
 * property and rule by rule, so newer CSS is welcome where the page is whole without it, and a fault everywhere else.
 */

const known = new Set(
  `align-content align-items align-self animation appearance background background-color background-image background-position
  background-repeat background-size border border-bottom border-bottom-color border-bottom-width border-collapse border-color
  border-left border-left-color border-radius border-right border-spacing border-style border-top border-top-color border-top-width
  border-width bottom box-shadow box-sizing caption-side clear clip color column-count column-gap columns content counter-increment
  counter-reset cursor direction display empty-cells fill fill-opacity flex flex-basis flex-direction flex-flow flex-grow flex-shrink
  flex-wrap float font font-family font-size font-style font-variant font-variant-numeric font-weight grid-area grid-auto-columns
  grid-auto-flow grid-auto-rows grid-column grid-gap grid-row grid-template grid-template-areas grid-template-columns
  grid-template-rows height hyphens justify-content left letter-spacing line-height list-style list-style-type margin margin-bottom
  margin-left margin-right margin-top max-height max-width min-height min-width object-fit object-position opacity order orphans
  outline outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x overflow-y padding padding-bottom
  padding-left padding-right padding-top page-break-after page-break-before page-break-inside pointer-events position resize right
  size stop-color stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width table-layout text-align
  text-anchor text-decoration text-decoration-color text-decoration-line text-indent text-overflow text-shadow text-transform top
  transform transform-origin transition unicode-bidi user-select vertical-align visibility white-space widows width will-change
  word-break word-spacing word-wrap writing-mode z-index`.split(/\s+/),
);

/** Newer properties, and what an older browser shows instead. */
const enhancements: Readonly<Record<string, string>> = {
  'accent-color': 'boxes to tick in the browser’s own colour',
  'break-inside': 'page-break-inside says the same',
  'contain-intrinsic-size': 'nothing: it goes with content-visibility',
  'content-visibility': 'what is out of sight is laid out at once, and folds are printed as they are on the screen',
  'color-scheme': 'scroll bars and form fields stay light',
  'scroll-behavior': 'a jump instead of a glide',
  'scroll-margin-top': 'a heading at the very top of the window',
  'scroll-padding-top': 'a heading at the very top of the window',
  'text-decoration-thickness': 'a thinner line under a link',
  'text-underline-offset': 'a line closer to its link',
};

/** What old browsers misread, so that a rule or value is lost. The rules that may be lost are named. */
const newerSelectors =
  /:(?:is|where|has|focus-visible|user-valid|user-invalid|autofill|open|popover-open|defined)\b|:not\([^)]*,|::(?:backdrop|file-selector-button|details-content)|(?:^|[^\w-])&/;
const selectorsThatMayBeLost = new Set([':focus:not(:focus-visible)', 'details::details-content']);
const newerValues =
  /\b(?:clamp|min|max|color-mix|light-dark|oklch|oklab|lab|lch|hwb|image-set|conic-gradient|fit-content|round|mod|abs|sign|sqrt|anchor)\(|\d(?:[dsl]v[hwib]|v[ib]|cq[whib]|lh|rlh|cap|ic)\b|\b(?:anywhere|subgrid|flow-root|max-content|revert|revert-layer|break-spaces)\b/;
const newerAtRules =
  /@(?:layer|container|property|scope|starting-style|supports\s+selector)\b|@media[^{]*(?:[<>]|\bprefers-reduced-data|\bhover\b.*\brange)/;

/** What a style sheet or `style` attribute uses that a browser of 2018 does not know and that has no fallback before it. */
export function findNewerCss(css: string): string[] {
  const faults = new Set<string>();
  const bare = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)/g, 'url()')
    .replace(/"[^"]*"|'[^']*'/g, '""');
  for (const [rule] of bare.matchAll(/@[a-z-]+[^{;]*/g)) if (newerAtRules.test(rule)) faults.add(rule.trim());
  for (const [, selector = '', block = ''] of bare.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
    const shown = selector.trim();
    if (!shown.startsWith('@') && newerSelectors.test(shown) && !selectorsThatMayBeLost.has(shown)) faults.add(shown);
    for (const fault of findNewerDeclarations(block)) faults.add(fault);
  }
  return [...faults];
}

export function findNewerDeclarations(block: string): string[] {
  const seen = new Set<string>();
  return block.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    if (colon < 0) return [];
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    const hasFallback = seen.has(property);
    seen.add(property);
    if (property.startsWith('-') && !property.startsWith('--')) return [];
    if (!property.startsWith('--') && !known.has(property) && !(property in enhancements)) return [property];
    return newerValues.test(value) && !hasFallback ? [`${property}: ${value}`] : [];
  });
}
