import { expect, test } from 'vitest';
import { serviceSchema } from '../data/contract/service.ts';
import { standardComponents } from './service-standard.ts';

const bare = serviceSchema.parse({ id: 'x', slug: 'x', title: 'X', keywords: ['a', 'b', 'c'], channel: 'loket' });

test('a service has the fourteen components, numbered as in the regulation', () => {
  const components = standardComponents(bare);
  expect(components.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  expect(components[0]?.title).toBe('Persyaratan');
  expect(components[13]?.title).toBe('Evaluasi kinerja pelaksana');
  expect(components.filter(({ isFilled }) => isFilled)).toEqual([]);
});

test('what an editor wrote counts, in its place', () => {
  const filled = standardComponents({ ...bare, staffCount: 'Tiga petugas', product: 'KTP', steps: [{ title: 'Datang' }] });
  expect(filled.filter(({ isFilled }) => isFilled).map(({ number }) => number)).toEqual([2, 5, 11]);
  expect(filled[10]?.text).toBe('Tiga petugas');
});
