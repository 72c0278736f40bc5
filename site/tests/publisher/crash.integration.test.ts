import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseSteps } from '../../publisher/engine/engine-options.ts';
import { readTree } from './engine-fixture.ts';
import { entry } from './fixture-content.ts';
import { PublisherSetting, until } from './publisher-process.ts';
import { Random } from './random-edits.ts';

let setting: PublisherSetting;
beforeEach(async () => {
  setting = await PublisherSetting.open();
});
afterEach(() => setting.close());

/** Two files of one release that must never be of different releases: the list and the page show the same title. */
function titlesShown(): { list: string | undefined; page: string | undefined } {
  const files = readTree(setting.current, new Set());
  const title = /Judul \d+/;
  return {
    list: title.exec(files.get('layanan/index.html') ?? '')?.[0],
    page: title.exec(files.get('layanan/akta/index.html') ?? '')?.[0],
  };
}
const titled = (number: number) => entry.service('akta', { title: `Judul ${number}` });

test.each(releaseSteps)('killed at "%s" the release on disk is whole, and the next start publishes what was pending', async (step) => {
  setting.cms.publish(titled(0));
  let publisher = setting.start();
  await publisher.ready();
  await publisher.kill('SIGTERM');

  publisher = setting.start(step);
  await publisher.ready();
  const seq = setting.cms.publish(titled(1));
  expect(await publisher.ended).toMatchObject({ signal: 'SIGKILL' });
  const { list, page } = titlesShown();
  expect(list).toBe(page);
  expect(['Judul 0', 'Judul 1']).toContain(page);
  expect(setting.cms.verdict(seq)).toBeUndefined();

  setting.start();
  await until(() => setting.cms.verdict(seq)?.state === 'live', 'the change to be reported live');
  expect(titlesShown()).toEqual({ list: 'Judul 1', page: 'Judul 1' });
  expect((await setting.get('/layanan/akta/')).text).toContain('Judul 1');
});

test.each(releaseSteps)('killed at "%s" of the very first release it starts again', async (step) => {
  const first = setting.start(step);
  expect(await first.ended).toMatchObject({ signal: 'SIGKILL' });
  const second = setting.start();
  await second.ready();
  expect((await setting.get('/layanan/ktp/')).status).toBe(200);
  expect((await setting.get('/berita/pasar/')).text).toContain('srcset');
});

test('killed at random moments of a stream of publishes it loses none and never shows half a release', { timeout: 300_000 }, async () => {
  const random = new Random(7);
  setting.cms.publish(titled(0));
  let seq = 0;
  let number = 0;
  for (let round = 0; round < 15; round += 1) {
    const publisher = setting.start();
    await publisher.ready();
    const end = Date.now() + random.below(150);
    do {
      number += 1;
      seq = setting.cms.publish(titled(number));
      await new Promise((resolve) => setTimeout(resolve, random.below(25)));
    } while (Date.now() < end);
    await publisher.kill('SIGKILL');
    const { list, page } = titlesShown();
    expect(list).toBe(page);
  }
  setting.start();
  await until(() => setting.cms.verdict(seq)?.state === 'live', 'the last change to be reported live');
  expect(titlesShown()).toEqual({ list: `Judul ${number}`, page: `Judul ${number}` });
});
