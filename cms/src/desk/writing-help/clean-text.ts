import { listsOfParagraphs } from './list-blocks.ts';

/**
 * What a text brings along from Word or a PDF: characters that are invisible, that break words or lines where nobody
 * wants it, or that have no picture on a phone (bullets of the Symbol font).
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
      .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
      .replace(/[\u00a0\u202f\t]/g, ' ')
      // Control characters; what is left of a line break is one of them that stays.
      .replace(/(?!\n)\p{Cc}/gu, '')
      .replace(/[\uf000-\uf0ff]/g, '•')
      .replace(/<!--\[if[\s\S]*?<!\[endif\]-->|<\/?o:p>/g, '')
  );
}

/** The same values with every text cleaned, and lists made of what stands for them in rich text. */
export function cleanValues<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return listsOfParagraphs(value.map((each: unknown) => cleanValues(each))) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleanValues(each as unknown)])) as T;
}
