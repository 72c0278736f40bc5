import type { Page } from 'playwright-core';

/** Everything a person can see or hear of the page: visible text, labels, hints, titles of images, the title of the window. */
export async function readVisibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>([document.title]);
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription', 'aria-valuetext'];
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (!isShown(node)) continue;
        for (const attribute of attributes) texts.add(node.getAttribute(attribute) ?? '');
        if (node instanceof HTMLInputElement && ['submit', 'button'].includes(node.type)) texts.add(node.value);
      } else {
        const parent = node.parentElement;
        if (parent && !parent.closest('script,style,noscript') && isShown(parent)) texts.add(node.textContent ?? '');
      }
    }
    return [...texts].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /[A-Za-z]{2}/.test(text));
  });
}
