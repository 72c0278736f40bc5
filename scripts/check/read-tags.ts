export interface Tag {
  name: string;
  /** With character references resolved; an attribute without a value is ''. */
  attributes: Readonly<Record<string, string>>;
}

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The opening tags of a page in their order, without what scripts, styles and comments hold. Our own pages, not any HTML. */
export function readTags(html: string): Tag[] {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...bare.matchAll(/<([a-z][a-z0-9-]*)((?:\s(?:[^"'>]|"[^"]*"|'[^']*')*)?)\/?>/gi)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...rest.matchAll(attribute)].map(([, key = '', double, single, bareValue]) => [
        key.toLowerCase(),
        decode(double ?? single ?? bareValue ?? ''),
      ]),
    ),
  }));
}

function decode(value: string): string {
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) => String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)))
    .replaceAll('&amp;', '&');
}

/** The addresses in a `srcset` with the width each is for. */
export function readSrcset(value: string): { address: string; width: number }[] {
  return value
    .split(/,\s+/)
    .filter((candidate) => candidate.trim() !== '')
    .map((candidate) => {
      const [address = '', size = ''] = candidate.trim().split(/\s+/);
      return { address, width: Number.parseInt(size, 10) || 0 };
    });
}
