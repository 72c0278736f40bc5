import type { Attribute } from './content-models.ts';
import { SerializationError } from './serialization-error.ts';

/** A row as the database layer returns it. */
export type Row = Record<string, unknown>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}
/** The list without gaps; undefined when nothing is left. */
export function publicList(list: unknown[]): unknown[] | undefined {
  const rest = list.filter((item) => item !== undefined);
  return rest.length > 0 ? rest : undefined;
}
/** The targets of a relation or media field, in the editor's order, each once. */
export function documentIdsOf(value: unknown, many: boolean): unknown {
  const targets = isRow(value) ? [value] : rowsOf(value);
  const ids = [...new Set(targets.map(({ documentId }) => documentId).filter((id) => typeof id === 'string'))];
  return many ? publicList(ids) : ids[0];
}
/** Databases return decimals and big integers as text. */
export function numberOf(value: unknown, path: string): number {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new SerializationError(path, `bukan angka: "${String(value)}".`);
  return number;
}
export function textOf(attribute: Attribute, value: unknown): unknown {
  const text = String(value).trim();
  if (!attribute.pluginOptions?.palopo?.lines) return text || undefined;
  const lines = text.split('\n').map((line) => line.trim());
  return publicList(lines.filter(Boolean));
}
