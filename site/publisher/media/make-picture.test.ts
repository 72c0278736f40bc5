import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawCard } from './draw-card.ts';
import { makeCard, makePicture } from './make-picture.ts';

const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer();

/** The encoders that this process has started. */
function encoders(): number[] {
  const running = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return running.filter((pid) => parentOf(pid) === process.pid && readProcess(pid, 'cmdline').includes('picture-process')).map(Number);
}
function parentOf(pid: string): number {
  return Number(readProcess(pid, 'stat').split(') ')[1]?.split(' ')[1]);
}
function readProcess(pid: string, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

test('pictures are made in one other process, at the size asked for', async () => {
  const made = await Promise.all(([360, 720] as const).map((width) => makePicture(photo, { format: 'webp', width })));
  expect(await Promise.all(made.map(async (bytes) => (await sharp(bytes).metadata()).width))).toEqual([360, 720]);
  expect(encoders()).toHaveLength(1);
});

test('what is no picture is refused, and the next picture is made', async () => {
  await expect(makePicture(Buffer.from('<html>'), { format: 'webp', width: 360 })).rejects.toThrow(/unsupported image format/);
  expect((await makePicture(photo, { format: 'jpeg', width: 360 })).length).toBeGreaterThan(100);
});

test('an encoder that is killed in its work is started again', async () => {
  const making = makePicture(photo, { format: 'avif', width: 720 });
  const [encoder = Number.NaN] = encoders();
  expect(encoder).toBeGreaterThan(1);
  process.kill(encoder, 'SIGKILL');
  const { format, width } = await sharp(await making).metadata();
  expect([format, width]).toEqual(['heif', 720]);
  expect(encoders()).not.toContain(encoder);
});

test('cards come from the same process, and are what it draws here', async () => {
  const card = { title: 'Akta kelahiran', kind: 'Layanan' };
  const [drawn] = await Promise.all([makeCard(card), makePicture(photo, { format: 'webp', width: 360 })]);
  expect(drawn.equals(await drawCard(card))).toBe(true);
  expect(encoders()).toHaveLength(1);
});
