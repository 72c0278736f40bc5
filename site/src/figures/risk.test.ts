import { expect, test } from 'vitest';
import { rankRisks, riskLevel } from './risk.ts';

test('the gravest risk comes first and gets number 1', () => {
  const ranked = rankRisks([
    { risk: 'server rusak', likelihood: 2, impact: 4 },
    { risk: 'warga tidak tahu', likelihood: 5, impact: 4 },
  ]);
  expect(ranked.map(({ number, risk, score, level }) => [number, risk, score, level])).toEqual([
    [1, 'warga tidak tahu', 20, 'sangat-tinggi'],
    [2, 'server rusak', 8, 'sedang'],
  ]);
});

test('risks of equal score keep the order the editor gave them', () => {
  const ranked = rankRisks([
    { risk: 'a', likelihood: 2, impact: 3 },
    { risk: 'b', likelihood: 3, impact: 2 },
  ]);
  expect(ranked.map(({ risk }) => risk)).toEqual(['a', 'b']);
});

test.each([
  [1, 'rendah'],
  [4, 'rendah'],
  [5, 'sedang'],
  [9, 'sedang'],
  [10, 'tinggi'],
  [16, 'tinggi'],
  [20, 'sangat-tinggi'],
  [25, 'sangat-tinggi'],
])('a score of %d is %s', (score, level) => {
  expect(riskLevel(score)).toBe(level);
});
