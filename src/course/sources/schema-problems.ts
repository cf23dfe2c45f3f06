import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { unfinished, type Problem } from '../problems.ts';
import { explain, type Issue } from './explain-issue.ts';
import { Place, type PlaceSource } from './place.ts';
import { alternative, fieldsAt, unionAt } from './schema-at.ts';
import { valueAt } from './trail.ts';

/** A union's issue says nothing by itself: in its place, or after it, the issues of the alternative that was meant. */
function unfold(issue: Issue, schema: z.ZodType, data: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const { discriminator } = issue;
  const owner = discriminator ? issue.path.slice(0, -1) : issue.path;
  const union = unionAt(schema, owner, data);
  const value = valueAt(data, owner);
  const meant = union && alternative(union, value);
  if (!meant) return [issue];
  const inner = (meant.safeParse(value).error?.issues ?? [])
    .filter(({ path }) => !discriminator || path[0] !== discriminator)
    .map((found) => ({ ...found, path: [...owner, ...found.path] }))
    .flatMap((found) => unfold(found, schema, data));
  return discriminator ? [issue, ...inner] : inner;
}

const written = (path: readonly PropertyKey[]) => path.map(String).join('\n');

/** The fields that are missing only because their names are misspelt. */
function misspelt(issues: readonly Issue[], schema: z.ZodType, data: unknown): Set<string> {
  const found = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const known = fieldsAt(schema, issue.path, data);
    for (const key of issue.keys) found.add(written([...issue.path, nearest(key, known) ?? key]));
  }
  return found;
}

/** A list is not as long as it is to be. */
const tooFew = (issue: Issue) => issue.code === 'too_small' && issue.origin === 'array';

/** What a schema finds wrong with a file, each at its line, in words. */
export function schemaProblems(issues: readonly Issue[], schema: z.ZodType, source: PlaceSource): Problem[] {
  const data = source.raw;
  const all = issues.flatMap((issue) => unfold(issue, schema, data));
  const excused = misspelt(all, schema, data);
  return all
    .filter(
      ({ code, path }) =>
        code === 'unrecognized_keys' || !(excused.has(written(path)) && valueAt(data, path) === undefined),
    )
    .flatMap((issue) =>
      explain(issue, schema, data).map(({ path, got, expected, todo }) => {
        const problem = new Place(source, path, valueAt(data, path)).problem(got, expected, todo);
        return tooFew(issue) ? unfinished(problem) : problem;
      }),
    );
}
