import type { Page } from 'playwright-core';
import { loadEnglishWords } from './english-words.ts';
import { readVisibleTexts } from './visible-texts.ts';

/** English that may stand on a screen, with the reason. */
const allowed: readonly (readonly [text: RegExp, reason: string])[] = [
  [/^(entry|media)\.\w+$/, 'Names of webhook events, as the receiving server gets them.'],
  [/^Technical Support$/, 'The name of a division in the decree on the Tim IT.'],
  [/^(GET|POST|PUT|DELETE)$|^\/[\w/:.-]+$/, 'Addresses of an API.'],
];

const wordsOf = await loadEnglishWords();

/** Texts of the screen that hold English words, once it has finished loading. */
export async function findEnglish(page: Page): Promise<string[]> {
  await page.getByText('Memuat').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(300);
  const texts = await readVisibleTexts(page);
  return texts
    .filter((text) => !allowed.some(([pattern]) => pattern.test(text)))
    .flatMap((text) => {
      const words = wordsOf(text);
      return words.length > 0 ? [`${text.slice(0, 120)} (${words.join(', ')})`] : [];
    });
}
