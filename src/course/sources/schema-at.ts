import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { valueAt } from './trail.ts';

/** The schema without what makes it optional, nullable or gives it a default. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  )
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

/** The alternative with the discriminator that the value names, or nearly names. */
function discriminated(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodType | undefined {
  const key = union.def.discriminator;
  const options = new Map<string, z.ZodType>();
  for (const option of union.options as z.ZodObject[])
    for (const literal of (option.shape[key] as z.ZodLiteral).values) options.set(String(literal), option);
  const kind = String(valueAt(value, [key]));
  return options.get(kind) ?? options.get(nearest(kind, options.keys()) ?? '');
}

/** The alternative of a union that a value was meant for: by its discriminator, or by its being a text or a map. */
export function alternative(union: z.ZodUnion, value: unknown): z.ZodType | undefined {
  if (union instanceof z.ZodDiscriminatedUnion) return discriminated(union, value);
  return (union.options as z.ZodType[]).find((option) => {
    const issues = option.safeParse(value).error?.issues ?? [];
    return !issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
  });
}

/** The schema that stands for a path in data, as far as it can be told. */
export function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  path.forEach((step, depth) => {
    at = bare(at);
    if (at instanceof z.ZodUnion) at = bare(alternative(at, valueAt(data, path.slice(0, depth))));
    if (at instanceof z.ZodObject) at = at.shape[String(step)] as z.ZodType | undefined;
    else at = at instanceof z.ZodArray ? (at.element as z.ZodType) : undefined;
  });
  return at;
}

/** The union at a path, if there is one. */
export function unionAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodUnion | undefined {
  const at = bare(schemaAt(schema, path, data));
  return at instanceof z.ZodUnion ? at : undefined;
}

/** The names of the fields that may stand at a path. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  let at = bare(schemaAt(schema, path, data));
  if (at instanceof z.ZodUnion) at = bare(alternative(at, valueAt(data, path)));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
