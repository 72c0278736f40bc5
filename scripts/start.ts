import { join } from 'node:path';
import { ensureBuilt, isUpToDate } from './builds/cached-build.ts';
import { cmsBuild, waitForServerCode } from './builds/cms-build.ts';
import { siteBuild } from './builds/site-build.ts';
import { cmsDirectory } from './checkout.ts';
import { readLastLines } from './processes/log-file.ts';
import { runCommand } from './processes/run-command.ts';
import { countedShare, formatDuration, Steps } from './progress/steps.ts';
import { makeAdminPassword } from './start/admin-password.ts';
import { confirmAdministrator, type Administrator } from './start/announce-administrator.ts';
import { cmsAddress, cmsEnvironment, siteAddress } from './start/child-environment.ts';
import { lockDataDirectory } from './start/data-lock.ts';
import { findObstacles } from './start/preflight.ts';
import { ensureSecrets } from './start/secrets.ts';
import { defineServices, type Services } from './start/services.ts';
import { parseSettings, type Settings } from './start/settings.ts';
import { readSetupState, writeSetupState } from './start/setup-state.ts';
import { answers, waitFor } from './start/wait-for.ts';
import { watchStarters } from './start/watch-starters.ts';

/** Everything on one machine: builds what changed, then runs cms, publisher and web server until it is stopped. */
const started = performance.now();
const stopping = new AbortController();
let services: Services | undefined;
let unlock: (() => void) | undefined;
let isEnding = false;

process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));
process.on('SIGHUP', () => void end(0));
watchStarters(() => void end(0));

const settings = await checkedSettings();
try {
  unlock = lockDataDirectory(settings.dataDirectory);
  await start(settings);
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    await end(1);
  }
}

async function checkedSettings(): Promise<Settings> {
  const parsed = parseSettings(process.env);
  const faults = 'faults' in parsed ? parsed.faults : await findObstacles(parsed.settings);
  if ('settings' in parsed && faults.length === 0) return parsed.settings;
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  const { dataDirectory } = settings;
  const secrets = ensureSecrets(dataDirectory);
  const setup = readSetupState(dataDirectory);
  const admin: Administrator | undefined =
    setup.administrator === 'pending'
      ? { email: settings.admin.email ?? 'admin@palopo.example', password: settings.admin.password ?? makeAdminPassword() }
      : undefined;
  services = defineServices(settings, secrets, admin);
  const { siteServer, cms, publisher } = services;
  const steps = new Steps(5);

  await steps.run('Starting the web server', async () => {
    siteServer.start();
    const isReady = (): Promise<boolean> => answers(siteAddress(settings), [200, 503]);
    await waitFor({ title: 'The web server', service: siteServer, isReady, timeoutSeconds: 15 });
  });

  const builds = [cmsBuild(stopping.signal), siteBuild(settings.site.url, stopping.signal)] as const;
  const isBuilt = builds.every(isUpToDate);
  const [buildingCms, buildingPages] = [ensureBuilt(builds[0]), ensureBuilt(builds[1])];
  // Waited for below; until then its failure is nobody's.
  buildingCms.catch(() => undefined);
  if (isBuilt) steps.skip('Building cms and pages', 'unchanged');
  else await steps.run('Building cms and pages', () => Promise.all([waitForServerCode(buildingCms), buildingPages]));

  if (setup.sampleContent === 'done') steps.skip('Importing the sample content', 'done before');
  else if (!settings.site.allowSampleData) steps.skip('Importing the sample content', 'not wanted (SITE_ALLOW_SAMPLE_DATA)');
  else {
    const log = join(dataDirectory, 'logs', 'import.log');
    await steps.run(
      'Importing the sample content',
      () =>
        runCommand({
          title: 'Importing the sample content',
          run: [process.execPath, join(cmsDirectory, 'seed', 'import.ts')],
          cwd: cmsDirectory,
          env: cmsEnvironment(settings, secrets, admin),
          log,
          signal: stopping.signal,
        }),
      () => countedShare(readLastLines(log, 1)),
    );
    setup.sampleContent = 'done';
    writeSetupState(dataDirectory, setup);
  }

  await steps.run('Finishing the admin and starting the cms', async () => {
    await buildingCms;
    cms.start();
    const isReady = (): Promise<boolean> => answers(`${cmsAddress(settings)}/_health`, [204]);
    await waitFor({ title: 'The cms', service: cms, isReady, timeoutSeconds: 120 });
  });

  await steps.run('Publishing', async () => {
    publisher.start();
    const isReady = (): Promise<boolean> => answers(siteAddress(settings), [200]);
    // Minutes for a large site on a small machine; a publisher that ends is seen at once.
    await waitFor({ title: 'The first release', service: publisher, isReady, timeoutSeconds: 3_600 });
  });

  for (const service of [siteServer, cms, publisher]) {
    const { name, log } = service.definition;
    service.onFall = (outcome, restartInMs) =>
      console.error(`The ${name} ended (${outcome}); starting it again in ${formatDuration(restartInMs)}. See ${log}`);
  }
  const isConfirmed = admin === undefined || (await confirmAdministrator(settings, secrets, admin));
  console.log(summary(settings, admin, isConfirmed));
  if (admin) writeSetupState(dataDirectory, { ...setup, administrator: 'done' });
}

function summary(settings: Settings, admin: Administrator | undefined, isConfirmed: boolean): string {
  const lines = [
    '',
    `Ready after ${formatDuration(performance.now() - started)}.`,
    '',
    `  Site      ${settings.site.url}/`,
    `  Admin     ${settings.cms.url ?? cmsAddress(settings)}/admin`,
  ];
  if (admin && isConfirmed) {
    const password =
      settings.admin.password === undefined ? `${admin.password}   (shown only now; keep it safe)` : 'as set in CMS_ADMIN_PASSWORD';
    lines.push(`  Login     ${admin.email}`, `  Password  ${password}`);
  } else if (admin) {
    lines.push('  Login     an administrator was there before; docs/operations.md says how to set its password');
  }
  lines.push('', `Data and logs are in ${settings.dataDirectory}. Stop with Ctrl-C.`);
  return lines.join('\n');
}

/** Stops in the order of the work: first who changes the site, last who shows it. */
async function end(exitCode: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  stopping.abort();
  if (services) {
    const { publisher, cms, siteServer } = services;
    for (const service of [publisher, cms, siteServer]) await service.stop();
  }
  unlock?.();
  if (exitCode === 0) console.log('\nStopped.');
  process.exit(exitCode);
}
