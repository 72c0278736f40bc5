import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { framedPage, previewNotice, previewPage, previewPolicy } from '../src/desk/preview/preview-page.ts';

const sources = { siteUrl: 'https://kota.test', files: new Map([['/media/bb-360.avif', '/uploads/foto "baru".jpg']]) };
const page = (html: string): string => previewPage(`<html><head><title>KTP</title></head><body>${html}</body></html>`, sources);

test('the page takes its files from the site, those not released yet from the cms', () => {
  expect(page('<img alt="a > b" src="/media/aa-360.jpg" srcset="/media/bb-360.avif 360w, /media/cc-720.avif 720w">')).toContain(
    '<img alt="a > b" src="https://kota.test/media/aa-360.jpg" srcset="/uploads/foto &#34;baru&#34;.jpg 360w, https://kota.test/media/cc-720.avif 720w">',
  );
});

test('links lead to the site in a window of their own, those within the page stay in it', () => {
  expect(page('<a class="x" href="/layanan/?a=1&#38;b=2">L</a>')).toContain(
    '<a target="_blank" rel="noreferrer" class="x" href="https://kota.test/layanan/?a=1&#38;b=2">',
  );
  expect(page('<a href="#biaya">B</a>')).toContain('<a href="#biaya">');
  expect(page('<a href="https://lain.test/x">L</a>')).toContain('href="https://lain.test/x"');
  expect(page('<p>Tulis href="/x" di sini</p>')).toContain('Tulis href="/x" di sini');
});

test('no search engine keeps it', () => {
  for (const each of [page(''), previewNotice('Belum ada.')]) expect(each).toContain('<meta name="robots" content="noindex, nofollow">');
});

test('nothing of the page can act in the name of the cms', () => {
  const policy = previewPolicy('https://kota.test/', 'https://cms.test');
  expect(policy).toMatch(/^sandbox (?!.*allow-same-origin)/);
  expect(policy).toContain("form-action 'none'");
  expect(policy).not.toMatch(/(default|script|style)-src[^;]*cms\.test/);
});

test('of the scripts in the page only the one that keeps the place runs', () => {
  const script = /<script>(.*)<\/script>/.exec(framedPage(page('Isi')))?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(previewPolicy('https://kota.test', 'https://cms.test')).toContain(`script-src https://kota.test 'sha256-${hash}';`);
});

test('reasons are text, whatever they say', () => {
  expect(previewNotice('<script>1</script>', ['<b>judul</b>'])).not.toMatch(/<script>|<b>/);
});
