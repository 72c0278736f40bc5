import { Dispatcher } from '../src/ci/dispatcher.ts';
import { Bell } from '../src/outbox/bell.ts';
import { DispatchRows } from './dispatch-rows.ts';
import { ciToken } from './stand-in-ci.ts';

/* A dispatcher as a process of its own, to be killed: `node run-dispatcher.ts DATABASE URL`. */
const [file = '', url = ''] = process.argv.slice(2);
const settings = { kind: 'webhook', url, token: ciToken, ref: 'main', role: 'instead', collectMs: 50, patienceMs: 60_000 } as const;
const rows = new DispatchRows(file);
await new Dispatcher({ ...{ settings, bell: new Bell() }, head: rows.head, load: rows.load, save: rows.save, log: console.log }).start();
// The test that started it waits for this line.
console.log('started');
