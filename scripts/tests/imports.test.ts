import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { readImports } from './read-imports.ts';

const imports = readImports();

test('imports go in no circle, not even those of types', () => {
  expect(findCircle()).toBeUndefined();
});

test("the publisher's rooms know those that the map says, and no others", () => {
  expect(readArrows()).toEqual(readMap());
});

/** Files of which each imports the next, and the last one the first. */
function findCircle(): string[] | undefined {
  const done = new Set<string>();
  const follow = (way: string[], file: string): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const imported of imports.get(file) ?? []) {
      const circle = follow([...way, file], imported);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  return [...imports.keys()].map((file) => follow([], file)).find((circle) => circle !== undefined);
}

/** From each room to those it imports, as the sources have it. */
function readArrows(): Record<string, string[]> {
  const arrows = new Map<string, Set<string>>();
  for (const [file, imported] of imports) {
    const room = roomOf(file);
    if (room === undefined || file.includes('.test.')) continue;
    const known = arrows.get(room) ?? new Set<string>();
    for (const other of imported.map(roomOf)) if (other !== undefined && other !== room) known.add(other);
    arrows.set(room, known);
  }
  return Object.fromEntries([...arrows].map(([room, known]) => [room, [...known].sort()]));
}

/** The same from the table of `docs/architecture.md`: a row of `room/`, what is there, and the rooms it knows. */
function readMap(): Record<string, string[]> {
  const text = readFileSync(join(checkout, 'docs', 'architecture.md'), 'utf8');
  const rows = text.matchAll(/^\| `([\w-]+)\/` +\|[^|]*\|([^|]*)\|$/gm);
  return Object.fromEntries([...rows].map(([, room = '', known = '']) => [room, known.match(/[\w-]+/g) ?? []]));
}

function roomOf(file: string): string | undefined {
  return /^site\/publisher\/([\w-]+)\//.exec(file)?.[1];
}
