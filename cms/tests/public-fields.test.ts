import { expect, test } from 'vitest';
import { z } from 'zod';
// The one place where cms looks at the contract: both sides must name the same fields.
import { entrySchemas, entryTypes } from '../../site/src/data/contract/entry-types.ts';
import { PublicBlocks, publicEditorialFields, publicFields, type PublicFields } from '../src/serializer/public-fields.ts';

const madeByTheCms = ['id', 'updatedOn', 'changeLog'];

/** The names of a contract schema, nested as deep as objects go. */
function namesOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return namesOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodArray) return namesOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return Object.fromEntries(
      schema.options.map((option) => {
        const { component, ...shape } = (option as z.ZodObject).shape;
        return [(component as z.ZodLiteral<string>).value, namesOf(z.object(shape))];
      }),
    );
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, namesOf(field as z.ZodType)]));
  }
  return true;
}
function namesOfList(fields: PublicFields): unknown {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      if (field === true) return [name, true];
      if (!(field instanceof PublicBlocks)) return [name, namesOfList(field)];
      return [name, Object.fromEntries(Object.entries(field.byComponent).map(([uid, block]) => [uid, namesOfList(block)]))];
    }),
  );
}

test.each(entryTypes.filter((type) => type !== 'file'))('the public fields of %s are those of the contract', (type) => {
  const names = Object.entries(namesOf(entrySchemas[type]) as Record<string, unknown>);
  const contract = Object.fromEntries(names.filter(([name]) => !madeByTheCms.includes(name)));
  expect(namesOfList({ ...publicFields.get(type), ...publicEditorialFields })).toEqual(contract);
});

test('no type is public that the contract does not know', () => {
  expect([...publicFields.keys()].sort()).toEqual(entryTypes.filter((type) => type !== 'file').sort());
});
