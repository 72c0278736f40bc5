import { expect, test } from 'vitest';
import { entryAddress, singleTypes } from '../src/admin/parts/entry-address.ts';
import { readTypeSchemas } from './cms-schemas.ts';

test('the types with one entry are those of the schemas', () => {
  const schemas = [...readTypeSchemas()].filter(([, { kind }]) => kind === 'singleType');
  expect(singleTypes).toEqual(schemas.map(([type]) => `api::${type}.${type}`));
});

test('an entry is edited at its own address, the only one of its type at that of the type', () => {
  expect(entryAddress('api::service.service', 'x1')).toBe('/content-manager/collection-types/api::service.service/x1');
  expect(entryAddress('api::site-settings.site-settings', 'x1')).toBe('/content-manager/single-types/api::site-settings.site-settings');
});
