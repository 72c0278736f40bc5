import type { State } from './open-state.ts';
import { prepared } from './prepared.ts';

export const commandVerbs = ['rollback', 'resume', 'rebuild', 'resync'] as const;
export type CommandVerb = (typeof commandVerbs)[number];
/** What a person asked of a running publisher. */
export interface CommandRecord {
  number: number;
  verb: CommandVerb;
  argument: string | null;
}

export function addCommand(state: State, verb: CommandVerb, argument?: string): number {
  return Number(prepared(state, 'INSERT INTO commands (verb, argument) VALUES (?, ?)').run(verb, argument ?? null).lastInsertRowid);
}

export function listOpenCommands(state: State): CommandRecord[] {
  return prepared<[], CommandRecord>(state, 'SELECT number, verb, argument FROM commands WHERE answer IS NULL ORDER BY number').all();
}

export function answerCommand(state: State, number: number, answer: string): void {
  prepared(state, 'UPDATE commands SET answer = ? WHERE number = ?').run(answer, number);
  prepared(state, 'DELETE FROM commands WHERE answer IS NOT NULL AND number < ?').run(number - 20);
}

export function findAnswer(state: State, number: number): string | undefined {
  return prepared<[number], string | null>(state, 'SELECT answer FROM commands WHERE number = ?').pluck().get(number) ?? undefined;
}
