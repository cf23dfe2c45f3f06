import type { z } from 'zod';
import { suggest } from '../nearest.ts';
import { fieldsAt, schemaAt } from './schema-at.ts';
import { show, valueAt } from './trail.ts';

export type Issue = z.core.$ZodIssue;

/** What a break of the schema comes to, in words an author can act on. */
export interface Explained {
  path: readonly PropertyKey[];
  got: string;
  expected: string;
  todo: string;
}

type Words = Omit<Explained, 'path'>;

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表，每一项以“- ”开头',
  object: '一组“字段: 值”',
};

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown, field: string): Words {
  const expected = TYPES[issue.expected] ?? issue.expected;
  if (value === undefined) return { got: show(value), expected, todo: `补上 ${field}` };
  if (value === null) return { got: show(value), expected, todo: `写上 ${field} 的内容` };
  const quote = issue.expected === 'string' && ['number', 'boolean'].includes(typeof value);
  const todo = quote ? `加上引号："${String(value)}"` : `把 ${field} 改成${expected}`;
  return { got: show(value), expected, todo };
}

type WrongSize = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function wrongSize(issue: WrongSize, value: unknown, field: string): Words {
  const bound = issue.code === 'too_small' ? `至少 ${issue.minimum}` : `至多 ${issue.maximum}`;
  if (typeof value === 'string') return { got: show(value), expected: issue.message, todo: `改写 ${field}` };
  if (!Array.isArray(value)) return { got: show(value), expected: bound, todo: `改正 ${field}` };
  const todo = issue.code === 'too_small' ? `给 ${field} 再写几项` : `给 ${field} 减几项`;
  return { got: `${value.length} 项`, expected: `${bound} 项`, todo };
}

function notOneOf(known: readonly string[], value: unknown, field: string): Words {
  const expected = `${known.join('、')} 之一`;
  if (value === undefined) return { got: show(value), expected, todo: `补上 ${field}` };
  return { got: show(value), expected, todo: suggest(String(value), known, `改成${expected}`) };
}

function words(issue: Issue, value: unknown, field: string): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue, value, field);
    case 'too_small':
    case 'too_big':
      return wrongSize(issue, value, field);
    case 'invalid_value':
      return notOneOf(issue.values.map(String), value, field);
    case 'invalid_union':
      if ('options' in issue && issue.options) return notOneOf(issue.options.map(String), value, field);
  }
  return { got: show(value), expected: issue.message, todo: `改正 ${field}` };
}

/** One break of a schema in words; several where several fields are unknown. */
export function explain(issue: Issue, schema: z.ZodType, data: unknown): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path, data);
    return issue.keys.map((key) => ({
      path: [...path, key],
      got: '没有这个字段',
      expected: `字段只有 ${known.join('、')}`,
      todo: suggest(key, known, `删去 ${key}`),
    }));
  }
  const field = String(path.findLast((step) => typeof step === 'string') ?? '整个文件');
  const { got, expected, todo } = words(issue, valueAt(data, path), field);
  const meaning = schemaAt(schema, path, data)?.description;
  return [{ path, got, expected: meaning ? `${expected}；${meaning}` : expected, todo }];
}
