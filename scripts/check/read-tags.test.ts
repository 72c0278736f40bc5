import { expect, test } from 'vitest';
import { readSrcset, readTags } from './read-tags.ts';

test('tags come in their order, with attributes in any quotes and references resolved', () => {
  expect(readTags(`<a href="/cari/?a=1&amp;b=2" title='5 > 3'>x</a><input disabled value=ya><br/>`)).toEqual([
    { name: 'a', attributes: { href: '/cari/?a=1&b=2', title: '5 > 3' } },
    { name: 'input', attributes: { disabled: '', value: 'ya' } },
    { name: 'br', attributes: {} },
  ]);
});

test('what scripts, styles and comments hold is not taken for markup', () => {
  const html = '<script src="/a.js">"<img src=x>"</script><!-- <a href="/alt/"> --><style>a::after{content:"<p>"}</style><h1 id="judul">';
  expect(readTags(html).map(({ name }) => name)).toEqual(['script', 'style', 'h1']);
});

test('a srcset is read into addresses and widths', () => {
  expect(readSrcset('/media/a.avif 360w, /media/b.avif 720w')).toEqual([
    { address: '/media/a.avif', width: 360 },
    { address: '/media/b.avif', width: 720 },
  ]);
});
