import { createHash } from 'node:crypto';

/** Where the page finds what it does not hold itself. */
interface PageSources {
  siteUrl: string;
  /** Files that no release holds yet: where the cms has them, by their address on the site. */
  files: ReadonlyMap<string, string>;
}

const tag = /<(?:a|area|link|script|img|source)\b(?:[^>"]|"[^"]*")*>/g;
const noRobots = '<meta name="robots" content="noindex, nofollow">';

/** The page as the site would have it, for a place that is not the site: it takes from there what it shows and leads to. */
export function previewPage(html: string, { siteUrl, files }: PageSources): string {
  const { origin } = new URL(siteUrl);
  const page = html.replace(/<head\b[^>]*>/, (head) => head + noRobots);
  return page.replace(tag, (each) => {
    const led = /^<a\b/.test(each) && !/\shref="#/.test(each) ? each.replace(/^<a/, '<a target="_blank" rel="noreferrer"') : each;
    return led
      .replace(/\s(?:href|src)="(\/(?!\/)[^"]*)"/g, (whole, path: string) => whole.replace(path, () => addressOf(path)))
      .replace(/\ssrcset="([^"]*)"/g, (whole, list: string) =>
        whole.replace(list, () =>
          list.replace(/(^|,\s*)(\/(?!\/)[^\s,]*)/g, (_, before: string, path: string) => before + addressOf(path)),
        ),
      );
  });

  function addressOf(path: string): string {
    const file = files.get(path);
    return file === undefined ? origin + path : escapeHtml(file);
  }
}

/** Tells the frame beside the form how far the page was scrolled, and goes there again: it is made anew at each change. */
const keepPlace = `scrollTo(0,+location.hash.slice(1));addEventListener('scroll',function(){parent.postMessage({previewTop:scrollY},'*')})`;

/** The same page for the frame beside the form: as a phone shows it, without a scroll bar. */
export function framedPage(page: string): string {
  const last = `<style>html{scrollbar-width:none}</style><script>${keepPlace}</script>`;
  return page.includes('</body>') ? page.replace('</body>', () => `${last}</body>`) : page + last;
}

/** In the place of a page that cannot be shown. */
export function previewNotice(reason: string, points: readonly string[] = []): string {
  const list = points.length > 0 ? `<ul>${points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>` : '';
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${noRobots}
<title>Pratinjau</title></head><body style="font:1rem/1.6 system-ui,sans-serif;margin:2rem;max-width:40rem">
<h1 style="font-size:1.25rem">Pratinjau belum dapat ditampilkan</h1><p>${escapeHtml(reason)}</p>${list}</body></html>`;
}

/**
 * Nothing of the page runs in the name of the cms: it is shut into an origin of its own, and takes what it needs from the
 * site and from the uploads.
 */
export function previewPolicy(siteUrl: string, cmsOrigin: string): string {
  const site = new URL(siteUrl).origin;
  return [
    'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
    `default-src ${site}`,
    `script-src ${site} 'sha256-${createHash('sha256').update(keepPlace).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    `img-src ${site} ${cmsOrigin} data:`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
