import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { PublisherRequest } from '../../src/data/contract/publishing-api.ts';
import type { Attention } from '../attention.ts';
import type { CmsClient } from '../cms/cms-client.ts';
import { ControlLine } from '../cms/control-line.ts';
import { describePublisher } from './describe-publisher.ts';
import type { ReleaseEngine } from '../engine/release-engine.ts';
import { runCommand } from './run-command.ts';
import { runRequest } from './run-request.ts';
import { answerCommand, listOpenCommands } from '../state/command-records.ts';
import type { State } from '../state/open-state.ts';
import { addAnswer, isAnswered, listUntoldAnswers, markTold } from '../state/request-records.ts';

export interface OrdersParts {
  cms: CmsClient;
  dataDirectory: string;
  attention: Attention;
  /** None while there is no state to read, for example after a fault of the disk. */
  state(): State | undefined;
  log(event: string, details: Record<string, unknown>): void;
  random(): number;
  signal: AbortSignal;
}

const commandPollMs = 1_000;

/** What people ask of the publisher, on the command line (`pnpm release`) and in the admin, and what they are told of it. */
export class Orders {
  readonly #parts: OrdersParts;
  readonly #line: ControlLine;
  /** Asked in the admin and not done yet. */
  #requests: readonly PublisherRequest[] = [];
  /** Why no release can be made. */
  #fault: string | null = null;

  constructor(parts: OrdersParts) {
    this.#parts = parts;
    this.#line = this.#makeLine();
  }

  /** Listens until the publisher is told to stop. */
  async run(): Promise<void> {
    const watcher = this.#watchCommands();
    try {
      await this.#line.run();
    } finally {
      watcher.close();
    }
  }

  /** There is something new to tell: a release, or why none can be made. */
  tell(fault: string | null): void {
    this.#fault = fault;
    this.#line.ring();
  }

  /** There is a fault to tell no longer. */
  tellMended(): void {
    if (this.#fault !== null) this.tell(null);
  }

  /** Does what was asked for since the last call. */
  obey(engine: ReleaseEngine): void {
    for (const command of listOpenCommands(engine.state)) {
      let answer: string;
      try {
        answer = runCommand(engine, command).said;
      } catch (error) {
        answer = `That failed: ${(error as Error).message}`;
      }
      this.#parts.log('command', { verb: command.verb, argument: command.argument, answer });
      answerCommand(engine.state, command.number, answer);
      this.#line.ring();
    }
    const requests = this.#requests;
    this.#requests = [];
    for (const request of requests) {
      if (!isAnswered(engine.state, request.id)) {
        const answer = runRequest(engine, request);
        this.#parts.log('request', { verb: request.verb, argument: request.argument, answer: answer.answer });
        addAnswer(engine.state, answer);
      }
      this.#line.ring();
    }
  }

  #makeLine(): ControlLine {
    const { cms, dataDirectory, attention, state, log, random, signal } = this.#parts;
    return new ControlLine({
      ...{ cms, log, random, signal },
      tell: () => {
        const open = state();
        return { status: describePublisher(open, dataDirectory, this.#fault), answers: open ? listUntoldAnswers(open) : [] };
      },
      confirm: (answers) => {
        const open = state();
        if (open) markTold(open, answers);
      },
      take: (requests) => {
        this.#requests = requests;
        attention.call();
      },
    });
  }

  /** The command line touches a file when it has asked for something; without file events the state is looked at each second. */
  #watchCommands(): { close(): void } {
    const { dataDirectory, attention, state, log } = this.#parts;
    const look = (): void => {
      const open = state();
      if (open && listOpenCommands(open).length > 0) attention.call();
    };
    const timer = setInterval(look, commandPollMs);
    let watcher: FSWatcher | undefined;
    try {
      watcher = watch(join(dataDirectory, 'publisher'), (_event, name) => {
        if (name === 'command') look();
      });
    } catch (error) {
      log('no-file-events', { reason: (error as Error).message });
    }
    return {
      close: () => {
        clearInterval(timer);
        watcher?.close();
      },
    };
  }
}
