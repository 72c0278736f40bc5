import { watch, type FSWatcher } from 'node:fs';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { CmsRefusesToken, CursorGone, parseSnapshotEntry, type CmsClient, type RawChange } from './cms/cms-client.ts';
import type { PublisherRequest } from '../src/data/contract/publishing-api.ts';
import { ControlLine } from './control-line.ts';
import { backoffMs } from './core/backoff.ts';
import { describeFault } from './describe-fault.ts';
import { describePublisher } from './describe-publisher.ts';
import { fetchFilesFrom } from './fetch-file.ts';
import { maintain } from './maintain.ts';
import type { EngineOptions } from './engine-options.ts';
import type { Preview, PreviewRequest } from './preview/make-preview.ts';
import { openPreviewSocket } from './preview/preview-socket.ts';
import { ReleaseEngine } from './release-engine.ts';
import { Reporter } from './reporter.ts';
import { runCommand } from './run-command.ts';
import { runRequest } from './run-request.ts';
import { answerCommand, listOpenCommands } from './state/command-records.ts';
import { addAnswer, isAnswered, listUntoldAnswers, markTold } from './state/request-records.ts';

export interface PublisherOptions extends Omit<EngineOptions, 'fetchFile'> {
  cms: CmsClient;
  /** Address of the web server that serves the release, for the live check. */
  checkUrl: string;
  signal: AbortSignal;
  /** Called once what residents read is in order. */
  onReady(): void;
  random?(): number;
}

const waitSeconds = 25;
/** Node's timers hold no longer span. */
const longestWaitMs = 3_600_000;
/** What can wait does so for this long, so that it does not delay a burst of publishes. */
const quietMs = 1_000;
const maintenanceEveryMs = 3_600_000;
const commandPollMs = 1_000;

/** Keeps the release in step with the cms until it is told to stop. */
export class Publisher {
  readonly #options: PublisherOptions;
  /** None after a fault of the disk, until it is opened again: two at once would need twice the memory. */
  #opened: ReleaseEngine | undefined;
  #isReady = false;
  #failures = 0;
  #maintainedAt = 0;
  /** Aborted when something other than the cms wants attention. */
  #attention = new AbortController();
  readonly #line: ControlLine;
  /** Asked through the cms and not done yet. */
  #requests: readonly PublisherRequest[] = [];
  /** Why no release can be made. */
  #fault: string | null = null;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#opened = this.#open();
    this.#line = this.#makeLine();
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    const watcher = this.#watchCommands();
    const speaking = this.#line.run();
    const previews = openPreviewSocket(this.#options.dataDirectory, (request) => this.#preview(request), this.#options.log);
    signal.addEventListener('abort', () => this.#attention.abort(), { once: true });
    try {
      while (!signal.aborted) {
        try {
          this.#opened ??= this.#open();
          await this.#runEngine();
        } catch (error) {
          if (!this.#options.signal.aborted) await this.#recover(error);
        }
      }
    } finally {
      previews.close();
      await speaking;
      watcher.close();
      this.#opened?.close();
    }
  }

  /** Works with one engine until it fails; then the state is read from disk again, as after a crash. */
  async #runEngine(): Promise<void> {
    const { signal, cms, checkUrl, now, log } = this.#options;
    const engine = this.#engine;
    const stop = new AbortController();
    const reporter = new Reporter({
      state: engine.state,
      cms,
      siteUrl: checkUrl,
      isSettled: () => engine.isSettled,
      blobAt: (output) => engine.blobAt(output),
      isRedirect: (output) => engine.isRedirect(output),
      now,
      log,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    const reporting = reporter.run();
    try {
      engine.heal();
      this.#tellReady();
      while (!signal.aborted) {
        this.#obeyCommands();
        await this.#takeTurn(reporter);
      }
    } finally {
      stop.abort();
      await reporting;
    }
  }

  /** Lets go of the engine and waits a while: the disk may be full, and what is on it is read again then. */
  async #recover(error: unknown): Promise<void> {
    this.#failures += 1;
    const { message, stack } = error as Error;
    this.#options.log('release-failed', { reason: message, stack, failures: this.#failures });
    this.#opened?.state.close();
    this.#opened = undefined;
    this.#fault = describeFault(error);
    this.#line.ring();
    await this.#pause(backoffMs(this.#failures, this.#random));
  }

  /** One round: what the clock made stale, then what the cms has to tell. Throws only for faults of the disk. */
  async #takeTurn(reporter: Reporter): Promise<void> {
    const { now, log } = this.#options;
    const engine = this.#engine;
    if (engine.held !== undefined) {
      await this.#pause(longestWaitMs);
      return;
    }
    if (engine.nextWake() <= now()) {
      await engine.publish({ changes: [], reason: 'clock' }, () => reporter.ring());
      this.#afterRelease(reporter);
    }
    if (now() - this.#maintainedAt > maintenanceEveryMs) {
      this.#maintainedAt = now();
      await maintain(engine, now());
    }
    const claim = await this.#claim();
    if (!claim) return;
    if (claim.isSnapshot || !isEmpty(claim.changes)) {
      await engine.publish(claim, () => reporter.ring());
      this.#afterRelease(reporter);
    } else engine.moveCursor(claim.cursor);
    if (this.#failures > 0) log('recovered', { after: this.#failures });
    this.#failures = 0;
    if (this.#fault !== null) {
      this.#fault = null;
      this.#line.ring();
    }
  }

  /** Residents have a new release. */
  #afterRelease(reporter: Reporter): void {
    reporter.ring();
    this.#fault = null;
    this.#line.ring();
    this.#tellReady();
  }

  /** Asks the cms what changed. Returns undefined when there is nothing to do but look around again. */
  async #claim() {
    const { cms, log } = this.#options;
    const engine = this.#engine;
    const attention = this.#attention.signal;
    const wake = new AbortController();
    const timer = setTimeout(() => wake.abort(), Math.max(0, Math.min(longestWaitMs, engine.nextWake() - this.#options.now())));
    const signal = AbortSignal.any([attention, wake.signal]);
    try {
      const { source, cursor } = engine;
      if (source === undefined) return await this.#claimSnapshot(signal);
      const idle = new AbortController();
      const idling = this.#idle(idle.signal);
      try {
        const answer = await cms.changes(source, cursor, waitSeconds, signal);
        return { changes: answer.changes, reason: 'changes', cursor: { source: answer.source, cursor: answer.cursor }, isSnapshot: false };
      } finally {
        idle.abort();
        await idling;
      }
    } catch (error) {
      if (signal.aborted) return undefined;
      if (error instanceof CursorGone) {
        log('cursor-gone', { reason: error.message });
        return await this.#claimSnapshot(signal).catch((failure: unknown) => this.#backOff(failure, signal));
      }
      return await this.#backOff(error, signal);
    } finally {
      clearTimeout(timer);
      if (attention.aborted && !this.#options.signal.aborted) this.#attention = new AbortController();
    }
  }

  async #claimSnapshot(signal: AbortSignal) {
    const { source, cursor, lines } = await this.#options.cms.snapshot(signal);
    return { changes: unpack(lines, cursor), reason: 'snapshot', cursor: { source, cursor }, isSnapshot: true };
  }

  async #backOff(error: unknown, signal: AbortSignal): Promise<undefined> {
    if (signal.aborted) return undefined;
    this.#failures += 1;
    const retryInMs = backoffMs(this.#failures, this.#random);
    const event = error instanceof CmsRefusesToken ? 'token-refused' : 'cms-unavailable';
    const advice = error instanceof CmsRefusesToken ? { advice: 'Set CMS_PUBLISHER_TOKEN to the token the cms was started with.' } : {};
    this.#options.log(event, { reason: (error as Error).message, ...advice, failures: this.#failures, retryInMs });
    await this.#pause(retryInMs, signal);
    return undefined;
  }

  /** Does what can wait while there is nothing else to do. */
  async #idle(signal: AbortSignal): Promise<void> {
    try {
      await sleep(quietMs, undefined, { signal });
      // Steps aside between two pieces of work, so that news from the cms is seen.
      while (!signal.aborted && (await this.#engine.idle(signal))) await setImmediate();
    } catch (error) {
      if (!signal.aborted) this.#options.log('idle-failed', { reason: (error as Error).message });
    }
  }

  #obeyCommands(): void {
    for (const command of listOpenCommands(this.#engine.state)) {
      let answer: string;
      try {
        answer = runCommand(this.#engine, command).said;
      } catch (error) {
        answer = `That failed: ${(error as Error).message}`;
      }
      this.#options.log('command', { verb: command.verb, argument: command.argument, answer });
      answerCommand(this.#engine.state, command.number, answer);
      this.#line.ring();
    }
    const requests = this.#requests;
    this.#requests = [];
    for (const request of requests) {
      if (!isAnswered(this.#engine.state, request.id)) {
        const answer = runRequest(this.#engine, request);
        this.#options.log('request', { verb: request.verb, argument: request.argument, answer: answer.answer });
        addAnswer(this.#engine.state, answer);
      }
      this.#line.ring();
    }
  }

  #makeLine(): ControlLine {
    const { cms, dataDirectory, log, signal } = this.#options;
    const openState = () => (this.#opened?.state.open ? this.#opened.state : undefined);
    return new ControlLine({
      cms,
      tell: () => {
        const state = openState();
        return { status: describePublisher(state, dataDirectory, this.#fault), answers: state ? listUntoldAnswers(state) : [] };
      },
      confirm: (answers) => {
        const state = openState();
        if (state) markTold(state, answers);
      },
      take: (requests) => {
        this.#requests = requests;
        this.#attention.abort();
      },
      log,
      random: this.#random,
      signal,
    });
  }

  /** The command line touches a file when it has asked for something; without file events the state is looked at each second. */
  #watchCommands(): { close(): void } {
    const call = (): void => {
      if (this.#opened?.state.open && listOpenCommands(this.#opened.state).length > 0) this.#attention.abort();
    };
    const timer = setInterval(call, commandPollMs);
    let watcher: FSWatcher | undefined;
    try {
      watcher = watch(join(this.#options.dataDirectory, 'publisher'), (_event, name) => {
        if (name === 'command') call();
      });
    } catch (error) {
      this.#options.log('no-file-events', { reason: (error as Error).message });
    }
    return {
      close: () => {
        clearInterval(timer);
        watcher?.close();
      },
    };
  }

  async #pause(ms: number, signal: AbortSignal = this.#attention.signal): Promise<void> {
    await sleep(ms, undefined, { signal: AbortSignal.any([signal, this.#attention.signal]) }).catch(() => undefined);
    if (this.#attention.signal.aborted && !this.#options.signal.aborted) this.#attention = new AbortController();
  }

  #open(): ReleaseEngine {
    return ReleaseEngine.open({ ...this.#options, fetchFile: fetchFilesFrom(this.#options.cms) });
  }

  async #preview(request: PreviewRequest): Promise<Preview> {
    if (!this.#opened?.hasRelease) return { ok: false, reason: 'Situs belum selesai disiapkan. Coba lagi sebentar lagi.' };
    return this.#opened.preview(request);
  }

  #tellReady(): void {
    if (this.#isReady || !this.#engine.hasRelease) return;
    this.#isReady = true;
    this.#options.onReady();
  }

  get #engine(): ReleaseEngine {
    if (!this.#opened) throw new Error('The state is not open.');
    return this.#opened;
  }

  readonly #random = (): number => (this.#options.random ?? Math.random)();
}

function isEmpty(changes: Iterable<unknown>): boolean {
  return Array.isArray(changes) && changes.length === 0;
}

/** Each line is let go of once it is read: together they are as large as the whole content. */
function* unpack(lines: string[], seq: number): Generator<RawChange> {
  for (const [index, line] of lines.entries()) {
    lines[index] = '';
    yield { ...parseSnapshotEntry(line), seq };
  }
}
