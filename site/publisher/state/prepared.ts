import type { Statement } from 'better-sqlite3';
import type { State } from './open-state.ts';

const statements = new WeakMap<State, Map<string, Statement>>();

/** A statement that is compiled once for each state: compiling takes longer than reading a row. */
export function prepared<Parameters extends unknown[], Row = unknown>(state: State, sql: string): Statement<Parameters, Row> {
  let ofState = statements.get(state);
  if (!ofState) statements.set(state, (ofState = new Map<string, Statement>()));
  let statement = ofState.get(sql);
  if (!statement) ofState.set(sql, (statement = state.prepare(sql)));
  return statement as Statement<Parameters, Row>;
}
