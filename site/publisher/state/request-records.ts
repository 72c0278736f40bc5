import type { RequestAnswer } from '../../src/data/contract/publishing-api.ts';
import { getMeta, setMeta } from './meta-records.ts';
import type { State } from './open-state.ts';

/** An answer to what an administrator asked through the cms, and whether the cms has it. */
interface AnswerRecord extends RequestAnswer {
  isTold: boolean;
}
const key = 'requests';
const kept = 50;

/** Answered requests, oldest first: none is done twice, whatever the cms has heard of it. */
function loadAnswers(state: State): AnswerRecord[] {
  return JSON.parse(getMeta(state, key) ?? '[]') as AnswerRecord[];
}

export function listUntoldAnswers(state: State): RequestAnswer[] {
  return loadAnswers(state).flatMap(({ isTold, ...answer }) => (isTold ? [] : [answer]));
}

/** Whether it was done; if so the cms is told once more. */
export function isAnswered(state: State, id: string): boolean {
  const answers = loadAnswers(state);
  const known = answers.find((answer) => answer.id === id);
  if (known?.isTold)
    saveAnswers(
      state,
      answers.map((answer) => (answer.id === id ? { ...answer, isTold: false } : answer)),
    );
  return known !== undefined;
}

export function addAnswer(state: State, answer: RequestAnswer): void {
  saveAnswers(state, [...loadAnswers(state), { ...answer, isTold: false }]);
}

export function markTold(state: State, answers: readonly RequestAnswer[]): void {
  if (answers.length === 0) return;
  const ids = new Set(answers.map(({ id }) => id));
  saveAnswers(
    state,
    loadAnswers(state).map((answer) => (ids.has(answer.id) ? { ...answer, isTold: true } : answer)),
  );
}

function saveAnswers(state: State, answers: AnswerRecord[]): void {
  setMeta(state, key, JSON.stringify(answers.slice(-kept)));
}
