import type { z } from 'zod';
import type { Problem } from './problems.ts';
import { Place } from './sources/place.ts';
import { schemaProblems } from './sources/schema-problems.ts';
import { yamlProblems } from './sources/yaml-faults.ts';
import { lineFinder, rememberedYamlTree, type YamlMemo } from './sources/yaml-tree.ts';

/** What one YAML file holds: its data where it satisfies the schema, and where each value stands. */
export interface ParsedYaml<T> {
  data: T | undefined;
  problems: Problem[];
  /** What is written, whether it satisfies the schema or not; undefined where it is not YAML. */
  place: Place | undefined;
  /** 1-based line of the value at a path, or of the nearest thing above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Parses YAML and checks it against a schema; every problem is collected, none is thrown.
 * @param firstLine line of the file at which `source` begins (front matter begins at 2)
 * @param memo parsed files of an earlier run: what has not changed is not parsed again
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
  memo?: YamlMemo,
): ParsedYaml<z.infer<S>> {
  const tree = rememberedYamlTree(file, source, memo);
  const find = lineFinder(source);
  const lineOf = (path: readonly PropertyKey[]) => find(path) + firstLine - 1;
  const faults = yamlProblems(file, tree, firstLine);
  if (tree.raw === undefined) return { data: undefined, problems: faults, place: undefined, lineOf };
  const placeSource = { file, raw: tree.raw, lineOf };
  const { data, error } = schema.safeParse(tree.raw);
  const breaks = error ? schemaProblems(error.issues, schema, placeSource) : [];
  return { data, problems: [...faults, ...breaks], place: Place.root(placeSource), lineOf };
}
