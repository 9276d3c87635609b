import type { z } from 'zod';
import type { ProblemCode } from '../model/codes.ts';
import { didYouMean } from './near.ts';
import type { Problem } from '../model/problem.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Turns one issue of a schema into problems that tell the author what to write. */
export function explainIssue(issue: Issue, yaml: YamlText, schema: z.ZodType): Problem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = fieldName(path);
  const problem = (
    code: ProblemCode,
    message: string,
    hint: string,
    at = yaml.placeOf(path),
  ): Problem => ({
    ...at,
    code,
    severity: 'error',
    message,
    hint,
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        return problem(
          'unknown-key',
          `There is no field "${key}" here.`,
          `${didYouMean(key, known)}${known.length > 0 ? `The fields are ${known.join(', ')}.` : 'Take it out.'}`,
          yaml.keyPlaceOf([...path, key]),
        );
      });
    case 'invalid_union': {
      const inner =
        issue.errors.flat().find((each) => each.code !== 'invalid_type') ?? issue.errors.flat()[0];
      return inner
        ? explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, yaml, schema)
        : [
            problem(
              'invalid-value',
              `"${name}" has a value of the wrong kind.`,
              'Compare it with another entry.',
            ),
          ];
    }
    case 'custom':
      return [explainCustom(issue, name, valueAt(yaml.data, path), problem)];
    case 'invalid_value': {
      const value = String(valueAt(yaml.data, path));
      if (valueAt(yaml.data, path) === undefined) return [missing(name, path, yaml, problem)];
      const allowed = issue.values.map(String);
      return [
        problem(
          'invalid-value',
          `"${value}" is no value for "${name}".`,
          `${didYouMean(value, allowed)}It must be one of ${allowed.join(', ')}.`,
        ),
      ];
    }
    case 'invalid_type':
      if (valueAt(yaml.data, path) === undefined) return [missing(name, path, yaml, problem)];
      return [
        problem(
          'invalid-value',
          `"${name}" must be ${KINDS[issue.expected] ?? issue.expected}.`,
          issue.expected === 'string'
            ? 'Put the value in double quotes.'
            : 'Compare it with another entry of this folder.',
        ),
      ];
    case 'invalid_format':
      return [
        problem(
          'invalid-value',
          `"${String(valueAt(yaml.data, path))}" is no value for "${name}".`,
          /id|cites|requires|actors|places|speaker|publisher|claim|authors|editors|to|lead|topics/.test(
            name,
          )
            ? 'Write an id: lower-case letters, digits and single hyphens.'
            : `It must match ${String(issue.pattern ?? issue.format)}.`,
        ),
      ];
    case 'too_small':
      return [
        problem(
          'invalid-value',
          `"${name}" is ${issue.origin === 'number' ? 'too small' : 'empty'}.`,
          issue.origin === 'number'
            ? `It must be at least ${String(issue.minimum)}.`
            : 'Fill it in or take the field out.',
        ),
      ];
    case 'too_big':
      return [
        problem(
          'invalid-value',
          `"${name}" is too large.`,
          `It must be at most ${String(issue.maximum)}.`,
        ),
      ];
    default:
      return [
        problem(
          'invalid-value',
          `"${name}" cannot be read: ${issue.message}.`,
          'Compare it with another entry.',
        ),
      ];
  }
}

type Make = (
  code: ProblemCode,
  message: string,
  hint: string,
  at?: ReturnType<YamlText['placeOf']>,
) => Problem;

function explainCustom(
  issue: Extract<Issue, { code: 'custom' }>,
  name: string,
  value: unknown,
  problem: Make,
): Problem {
  const code = (issue.params?.['code'] ?? 'invalid-value') as ProblemCode;
  switch (code) {
    case 'invalid-date':
      return problem(
        code,
        `"${String(value)}" is no real date for "${name}".`,
        `Write ${issue.message}, in double quotes.`,
      );
    case 'invalid-url':
      return problem(
        code,
        `"${String(value)}" is no web address for "${name}".`,
        `Write ${issue.message}.`,
      );
    case 'missing-field':
      return problem(
        code,
        `The field "${name}" is missing: ${issue.message}.`,
        `Add "${name}:" to the frontmatter.`,
      );
    default:
      return problem(
        code,
        `"${name}" does not fit: ${issue.message}.`,
        'Change the value or take the field out.',
      );
  }
}

function missing(name: string, path: Path, yaml: YamlText, problem: Make): Problem {
  return problem(
    'missing-field',
    `The field "${name}" is missing.`,
    `Add "${String(path.at(-1) ?? name)}:" with its value.`,
    yaml.placeOf(path.slice(0, -1)),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** A field as authors read it: list positions are counted from 1. */
function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** The keys that a schema knows at `path`. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const inner = unwrap(current);
    if (typeof step === 'number') current = (inner as { element?: unknown }).element;
    else current = (inner as { shape?: Record<string, unknown> }).shape?.[step];
  }
  return Object.keys((unwrap(current) as { shape?: object } | undefined)?.shape ?? {});
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  for (;;) {
    const inner: unknown = (current as { def?: { innerType?: unknown; in?: unknown } } | undefined)
      ?.def;
    const next =
      (inner as { innerType?: unknown } | undefined)?.innerType ??
      (inner as { in?: unknown } | undefined)?.in;
    if (next === undefined) return current;
    current = next;
  }
}
