import type { HTMLElement } from 'node-html-parser';

/** What is wrong with a page's structure, in words; nothing when it is as every page should be. */
export function findStructureFaults(root: HTMLElement): string[] {
  return [...findDocumentFaults(root), ...findFrameFaults(root), ...findContentFaults(root)];
}

/** The same for a page made to be printed, which has neither navigation nor footer. */
export function findSheetFaults(root: HTMLElement): string[] {
  return [...findDocumentFaults(root), ...findContentFaults(root)];
}

function findContentFaults(root: HTMLElement): string[] {
  return [
    ...findHeadingFaults(root),
    ...findReferenceFaults(root),
    ...findNameFaults(root),
    ...findForeignRequests(root),
    ...findStrayValues(root),
  ];
}

function findDocumentFaults(root: HTMLElement): string[] {
  const faults: string[] = [];
  if (root.querySelector('html')?.getAttribute('lang') !== 'id') faults.push('the language is not id');
  if (!root.querySelector('title')?.text.trim()) faults.push('no title');
  if (!root.querySelector('meta[name=viewport]')) faults.push('no viewport');
  if (!root.querySelector('link[rel=canonical], meta[name=robots][content=noindex]')) faults.push('neither canonical nor noindex');
  return faults;
}

function findFrameFaults(root: HTMLElement): string[] {
  const faults: string[] = [];
  if (!root.querySelector('title')?.text.includes('Palopo Smart City')) faults.push('the title does not name the site');
  for (const landmark of ['header', 'main', 'footer', 'nav[aria-label="Menu utama"]']) {
    const count = root.querySelectorAll(`body > ${landmark}, header ${landmark}`).length;
    if (count !== 1) faults.push(`${count} times ${landmark}`);
  }
  const unnamed = root
    .querySelectorAll('nav')
    .filter((element) => !element.hasAttribute('aria-label') && !element.hasAttribute('aria-labelledby'));
  for (const element of unnamed) faults.push(`a ${element.rawTagName} without a name`);
  return faults;
}

function findHeadingFaults(root: HTMLElement): string[] {
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const levels = headings.map((heading) => Number(heading.rawTagName.slice(1)));
  const faults = headings.filter((heading) => heading.text.trim() === '').map((heading) => `an empty ${heading.rawTagName}`);
  if (levels.filter((level) => level === 1).length !== 1)
    faults.push(`${levels.filter((level) => level === 1).length} headings of level 1`);
  if (levels[0] !== 1) faults.push('the first heading is not the page title');
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) faults.push(`h${level} after h${before}: "${headings[index]?.text.trim()}"`);
  });
  return faults;
}

function findReferenceFaults(root: HTMLElement): string[] {
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  const known = new Set(ids);
  const faults = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" twice`);
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
    for (const element of root.querySelectorAll(`[${attribute}]`)) {
      const target = element.getAttribute(attribute) ?? '';
      if (!known.has(target)) faults.push(`${attribute} names "${target}", which is not there`);
    }
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')?.slice(1) ?? '';
    if (!known.has(target)) faults.push(`a link to "#${target}", which is not there`);
  }
  return faults;
}

function findNameFaults(root: HTMLElement): string[] {
  const faults: string[] = [];
  for (const link of root.querySelectorAll('a, button:not([hidden]), summary')) {
    if (link.text.trim() === '') faults.push(`a ${link.rawTagName} without text: ${link.toString().slice(0, 80)}`);
  }
  for (const field of root.querySelectorAll('input, select, textarea')) {
    const hasLabel = field.closest('label') !== null || root.querySelector(`label[for="${field.id}"]`) !== null;
    if (!hasLabel) faults.push(`a field without label: ${field.toString().slice(0, 80)}`);
  }
  for (const picture of root.querySelectorAll('img')) {
    for (const attribute of ['alt', 'width', 'height']) {
      if (!picture.hasAttribute(attribute)) faults.push(`a picture without ${attribute}: ${picture.getAttribute('src')}`);
    }
  }
  for (const drawing of root.querySelectorAll('svg')) {
    if (drawing.getAttribute('aria-hidden') !== 'true' && !drawing.hasAttribute('aria-label'))
      faults.push('a drawing neither hidden nor named');
  }
  return faults;
}

/** A page asks no other origin for anything and waits for no script. */
function findForeignRequests(root: HTMLElement): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('[src], [srcset], link[href]:not([rel=canonical])')) {
    const address = element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '';
    if (/^(https?:)?\/\//.test(address)) faults.push(`asks another origin: ${address}`);
  }
  for (const style of root.querySelectorAll('style'))
    if (/url\(["']?(https?:)?\/\//.test(style.text)) faults.push('CSS asks another origin');
  for (const script of root.querySelectorAll('script')) {
    const isData = script.getAttribute('type') === 'application/ld+json';
    const waits = script.hasAttribute('src') && (script.getAttribute('type') === 'module' || script.hasAttribute('defer'));
    if (!isData && !waits) faults.push('a script that the page waits for');
  }
  return faults;
}

/** Values that code forgot to put into words. */
function findStrayValues(root: HTMLElement): string[] {
  const text = root.querySelector('body')?.text ?? '';
  const stray = /\b(undefined|null|NaN|Infinity)\b|\[object |Invalid Date/.exec(text)?.[0];
  return stray === undefined ? [] : [`the text has "${stray}"`];
}
