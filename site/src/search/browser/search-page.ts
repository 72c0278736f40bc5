import { searchGroups } from '../search-groups.ts';
import { renderGroup } from './result-list.ts';
import { makeSearchFiles } from './search-files.ts';

/** Milliseconds without a key before the results are made, and before screen readers are told of them. */
const typingPause = 150;
const speakingPause = 600;

/** Brings the page /cari/ to life. Without it the form leads to the lists the page has. */
export function startSearchPage(): void {
  const form = find('form[data-search]', HTMLFormElement);
  const input = find('form[data-search] input[name=q]', HTMLInputElement);
  const status = find('[data-search-status]', HTMLElement);
  const voice = find('[data-search-voice]', HTMLElement);
  const groups = find('[data-search-groups]', HTMLElement);
  const lists = find('[data-search-lists]', HTMLElement);
  const more = find('[data-search-more]', HTMLButtonElement);
  const files = makeSearchFiles((groups.dataset.quarters ?? '').split(' ').filter(Boolean));
  let typing = 0;
  let speaking = 0;

  function run(): void {
    const query = input.value.trim();
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?q=${encodeURIComponent(query)}`));
    show();
    if (query === '' || files.hasServices()) return;
    say('Memuat daftar layanan…');
    files.loadServices().then(() => {
      show();
      // The rest is fetched when the phone has nothing else to do, unless its owner counts every kilobyte.
      if (!isSavingData()) whenIdle(() => fetchMore(files.loadOthers));
    }, sayFailed);
  }

  function fetchMore(load: () => Promise<void>): void {
    load().then(show, sayFailed);
  }

  /** Shows what is found in the files that are there. */
  function show(): void {
    const query = input.value.trim();
    groups.textContent = '';
    let count = 0;
    for (const group of query === '' ? [] : searchGroups) {
      const results = files.search(group, query);
      if (results.length > 0) groups.append(renderGroup(group, results));
      count += results.length;
    }
    lists.hidden = count > 0;
    more.hidden = query === '' || !files.hasServices() || (files.hasOthers() && files.hasOlderNews());
    more.textContent = files.hasOthers() ? 'Cari juga di berita lama' : 'Cari juga di program, kantor, lokasi, dokumen, dan berita';
    if (query === '') say('');
    else if (files.hasServices()) say(describe(query, count));
  }

  function describe(query: string, count: number): string {
    if (count > 0) return `${count} hasil untuk “${query}”.`;
    if (!files.hasOthers()) return `Tidak ada layanan untuk “${query}”.`;
    return `Tidak ditemukan: “${query}”. Coba kata lain, buka daftar A–Z, atau tanyakan lewat LAPOR! atau telepon.`;
  }

  /** Shown at once; screen readers hear it when the typing has paused. */
  function say(text: string): void {
    status.textContent = text;
    clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      voice.textContent = text;
    }, speakingPause);
  }
  function sayFailed(): void {
    say('Pencarian belum bisa dimuat. Periksa sambungan, lalu tekan Cari lagi.');
  }

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = window.setTimeout(run, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    run();
  });
  more.addEventListener('click', () => fetchMore(files.hasOthers() ? files.loadOlderNews : files.loadOthers));

  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value.trim() !== '') run();
}

function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3_000 });
  else setTimeout(work, 500);
}

function find<Found extends HTMLElement>(selector: string, type: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
