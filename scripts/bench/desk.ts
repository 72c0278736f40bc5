import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDirectory } from '../checkout.ts';
import { RunningStack } from '../stack/running-stack.ts';
import { launchBrowser } from '../test/launch-browser.ts';
import { addDeskPeople } from './desk/desk-people.ts';
import { openDesk, timesFromAddress, timesFromMenu, timesOfHome } from './desk/desk-browser.ts';
import { countNews, listRequests } from './desk/list-views.ts';
import { publishAlert, publishReviewed } from './desk/publishes.ts';
import { timesOf } from './desk/times-of.ts';
import { printFigure, quantile } from './figure.ts';
import { copyData, preparedData } from './publish/prepared-data.ts';

/**
 * `pnpm bench desk [--pages 10000] [--rounds 20] [--keep DIR]`: what editors wait for, through the real cms with its
 * publisher beside it: lists by the admin's own requests and in a browser, Publish, the steps of the review, the home page.
 */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '20' },
    keep: { type: 'string', default: join(cacheDirectory, 'bench') },
  },
});
const pages = Number(values.pages);
const rounds = Number(values.rounds);
const listBudgetMs = 1_000;
const publishBudgetMs = 200;

function report(metric: string, times: readonly number[], budget?: number): void {
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const)
    printFigure({ metric: `${metric}: ${name}, ${pages} pages`, value: quantile(times, share), unit: 'ms', budget });
}

const stack = await RunningStack.create({}, copyData(await preparedData(values.keep, pages)));
const browser = await launchBrowser();
try {
  await stack.start();
  const { editor, contributor } = await addDeskPeople(stack.cmsOrigin, 'disdukcapil');
  printFigure({ metric: `news in the editor's list, ${pages} pages`, value: await countNews(editor.client), unit: 'entries' });

  for (const [name, path] of Object.entries(await listRequests(editor.client)))
    report(`list, Editor, ${name}`, await timesOf(rounds, () => editor.client.call('GET', path)), listBudgetMs);
  for (const [name, path] of Object.entries(await listRequests(contributor.client)))
    report(`list, Kontributor, ${name}`, await timesOf(rounds, () => contributor.client.call('GET', path)), listBudgetMs);

  const { publish, approve } = await publishReviewed(editor, rounds);
  report('Publish of a reviewed news item', publish, publishBudgetMs);
  report('approval', approve);
  report('Publish of a new alert', await timesOf(rounds, (round) => publishAlert(editor, round)), publishBudgetMs);

  for (const [name, { client }] of Object.entries({ Editor: editor, Kontributor: contributor })) {
    report(`"Perlu perhatian", ${name}`, await timesOf(rounds, () => client.call('GET', '/desk/attention')), listBudgetMs);
    report(`queue, ${name}`, await timesOf(rounds, () => client.call('GET', '/desk/queue')), listBudgetMs);
  }

  const page = await openDesk(browser, stack.cmsOrigin, editor);
  report('list of news in a browser, from the menu to its rows', await timesFromMenu(page, rounds), listBudgetMs);
  report('list of news in a browser, from its address to its rows', await timesFromAddress(page, rounds), listBudgetMs);
  report('home page in a browser, to what needs attention', await timesOfHome(page, rounds));
} finally {
  await browser.close();
  await stack.dispose();
}
