import { markWords, type MarkedPiece } from '../marked-text.ts';
import { searchGroupLabels, type SearchGroup } from '../search-groups.ts';
import type { SearchResult } from '../search-index.ts';

/** How many results of a group are shown before a resident asks for more. */
const shownAtFirst: Record<SearchGroup, number> = {
  layanan: 5,
  program: 3,
  'perangkat-daerah': 3,
  lokasi: 3,
  halaman: 3,
  dokumen: 3,
  berita: 3,
};

/** A group of results under its heading. */
export function renderGroup(group: SearchGroup, results: readonly SearchResult[]): HTMLElement {
  const section = make('section', 'results');
  const heading = make('h2');
  heading.id = `hasil-${group}`;
  heading.append(searchGroupLabels[group], ' ', make('span', 'count', `(${results.length})`));
  section.setAttribute('aria-labelledby', heading.id);
  const list = make('ul');
  list.setAttribute('role', 'list');
  const first = results.slice(0, shownAtFirst[group]);
  const rest = results.slice(first.length);
  list.append(...first.map(renderResult));
  section.append(heading, list);
  if (rest.length > 0) section.append(makeMoreButton(rest, list));
  return section;
}

function makeMoreButton(rest: readonly SearchResult[], list: HTMLElement): HTMLElement {
  const button = make('button', 'button quiet', `Tampilkan ${rest.length} lainnya`);
  button.type = 'button';
  button.addEventListener('click', () => {
    const items = rest.map(renderResult);
    list.append(...items);
    button.remove();
    // The button that had the focus is gone: go on with the first new result.
    const [link] = items.map((item) => item.querySelector('a'));
    if (link) link.focus();
  });
  return button;
}

function renderResult({ row, phrase, matched }: SearchResult): HTMLElement {
  const item = make('li');
  const title = markWords(row.title, matched);
  const text = markWords(row.text ?? '', matched);
  const link = make('a', undefined, ...render(title));
  link.href = row.path;
  item.append(make('h3', undefined, link));
  if (row.facts && row.facts.length > 0) item.append(make('p', 'facts', row.facts.join(' · ')));
  if (row.text) item.append(make('p', undefined, ...render(text)));
  // The word that was found is not to be seen yet: say which it was.
  if (![...title, ...text].some(({ isFound }) => isFound)) {
    item.append(make('p', undefined, 'Cocok dengan: ', ...render(markWords(phrase, matched))));
  }
  return item;
}

function render(pieces: readonly MarkedPiece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, isFound }) => (isFound ? make('mark', undefined, text) : text));
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== undefined) element.className = className;
  element.append(...content);
  return element;
}
