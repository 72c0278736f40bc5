import { expect, test } from 'vitest';
import { keepReferences } from '../src/serializer/keep-references.ts';
import { attributesOfSchemaFile } from './schema-files.ts';

const keep = (form: object, before: object): unknown => keepReferences(attributesOfSchemaFile, 'service', { ...form }, { ...before });

test('references that Strapi dropped with their unpublished target come back, deep inside too', () => {
  const before = {
    ...{ title: 'Lama', agency: 'capil', dimensions: ['a', 'b'], ownerAgency: 'kominfo' },
    legalBases: [{ regulation: 'uu-24', article: 'Pasal 1' }, { regulation: 'uu-23' }],
  };
  const form = { title: 'Baru', dimensions: ['b'], legalBases: [{ article: 'Pasal 2' }, { regulation: 'uu-23' }] };
  expect(keep(form, before)).toEqual({
    ...{ title: 'Baru', agency: 'capil', dimensions: ['a', 'b'], ownerAgency: 'kominfo' },
    legalBases: [{ regulation: 'uu-24', article: 'Pasal 2' }, { regulation: 'uu-23' }],
  });
});

test('a reference to something new wins over the one before', () => {
  expect(keep({ agency: 'dinkes', dimensions: ['c'] }, { agency: 'capil', dimensions: ['a'] })).toEqual({
    agency: 'dinkes',
    dimensions: ['c'],
  });
});

test('rows are not matched when their number changed', () => {
  const before = { legalBases: [{ regulation: 'uu-24' }, { regulation: 'uu-23', article: 'Pasal 2' }] };
  expect(keep({ legalBases: [{ article: 'Pasal 2' }] }, before)).toEqual({ legalBases: [{ article: 'Pasal 2' }] });
});
