import { z } from 'zod';

/** Checks of an array that ask for a number of items. */
const COUNTS = new Set(['min_length', 'length_equals']);

function rebuilt(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
    return z.strictObject(Object.fromEntries(shape.map(([key, field]) => [key, lenient(field)])));
  }
  if (schema instanceof z.ZodArray) {
    const checks = (schema.def.checks ?? []).filter(({ _zod }) => !COUNTS.has(_zod.def.check));
    const array = z.array(lenient(schema.element as z.ZodType));
    return checks.length > 0 ? array.check(...(checks as z.core.$ZodCheck<unknown[]>[])) : array;
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = (schema.options as z.ZodType[]).map(lenient);
    return z.discriminatedUnion(schema.def.discriminator, options as [z.ZodObject, ...z.ZodObject[]]);
  }
  if (schema instanceof z.ZodUnion)
    return z.union((schema.options as z.ZodType[]).map(lenient) as [z.ZodType, ...z.ZodType[]]);
  if (schema instanceof z.ZodOptional) return lenient(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return lenient(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodDefault)
    return lenient(schema.unwrap() as z.ZodType).default(schema.def.defaultValue as never);
  return schema;
}

const known = new WeakMap<z.ZodType, z.ZodType>();

/** The schema without the least numbers of items in its lists: what a draft has to satisfy. Its data has the same type. */
export function lenient<S extends z.ZodType>(schema: S): S {
  let result = known.get(schema);
  if (!result) {
    result = rebuilt(schema);
    known.set(schema, result);
  }
  return result as S;
}
