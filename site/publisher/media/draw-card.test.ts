import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from './draw-card.ts';

/** How much of the room of the title is inked, from 0 to 1, in each of its four quarters from the top. */
async function inkOf(card: Buffer): Promise<number[]> {
  const { data, info } = await sharp(card)
    .extract({ left: 80, top: 140, width: 1040, height: 320 })
    .greyscale()
    .threshold(150)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const quarter = data.length / 4;
  expect(info.channels).toBe(1);
  return [0, 1, 2, 3].map((index) => data.subarray(index * quarter, (index + 1) * quarter).filter((value) => value > 0).length / quarter);
}

test('a card has the size that messengers want, and little weight', async () => {
  const card = await drawCard({ title: 'Akta kelahiran', kind: 'Layanan Disdukcapil' });
  expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(card.length).toBeLessThanOrEqual(40_000);
});

test('the same words give the same bytes, other words other ones', async () => {
  const words = { title: 'Kartu keluarga (KK)', kind: 'Layanan' };
  expect((await drawCard(words)).equals(await drawCard(words))).toBe(true);
  expect((await drawCard(words)).equals(await drawCard({ ...words, title: 'Kartu identitas' }))).toBe(false);
});

test('a long title is set smaller and in more lines, and never runs into the foot', async () => {
  const [top = 0, , , bottom = 1] = await inkOf(await drawCard({ title: 'Paspor', kind: '' }));
  expect(top).toBeGreaterThan(0.01);
  expect(bottom).toBe(0);
  const long = await drawCard({ title: 'Surat keterangan '.repeat(30), kind: 'Layanan' });
  expect(long.length).toBeLessThanOrEqual(40_000);
  for (const share of await inkOf(long)) expect(share).toBeGreaterThan(0.01);
  const gap = await sharp(long).extract({ left: 0, top: 455, width: 1200, height: 30 }).toBuffer();
  expect((await sharp(gap).stats()).channels.map(({ stdev }) => stdev)).toEqual([0, 0, 0]);
});

test('one word longer than a line breaks, and signs of markup are words like any other', async () => {
  const card = await drawCard({ title: `<b>&amp; ${'panjang'.repeat(20)}`, kind: 'Berita & <kabar>' });
  expect(await sharp(card).metadata()).toMatchObject({ width: 1200 });
});
