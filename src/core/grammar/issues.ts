import type { z } from 'zod';
import type { ProblemCode } from '../model/codes.ts';
import { ID_PATTERN } from '../model/ids.ts';
import type { Place, Problem } from '../model/problem.ts';
import { didYouMean, nearest } from './near.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What an issue says to the author; `at` where that is not the value itself. */
interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  readonly at?: Place;
}

interface Context {
  readonly yaml: YamlText;
  readonly schema: z.ZodType;
  /** Paths of fields that are there under a misspelt name. */
  readonly misspelt: ReadonlySet<string>;
}

/** Turns the issues of a schema into problems that tell the author what to write. */
export function explainIssues(
  issues: readonly Issue[],
  yaml: YamlText,
  schema: z.ZodType,
): Problem[] {
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = pathOf(issue);
      return issue.keys.map((key) =>
        fieldName([...path, nearest(key, keysAt(schema, path)) ?? key]),
      );
    }),
  );
  return issues.flatMap((issue) =>
    explain(issue, { yaml, schema, misspelt }).map(({ at, code, message, hint }): Problem => ({
      ...(at ?? yaml.placeOf(pathOf(issue))),
      code,
      severity: 'error',
      message,
      hint,
    })),
  );
}

function explain(issue: Issue, context: Context): Finding[] {
  const path = pathOf(issue);
  const name = fieldName(path);
  const value = valueAt(context.yaml.data, path);
  const found = (code: ProblemCode, message: string, hint: string): Finding[] => [
    { code, message, hint },
  ];
  const unfit = (message: string, hint: string): Finding[] => found('invalid-value', message, hint);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, context));
  }
  if (issue.code === 'custom') return [explainCustom(issue, name, path, value, context)].flat();
  if (path.length === 0) {
    return unfit(
      'Here must stand fields, each as "name: value".',
      'Write a line for each field, such as "title: Some words".',
    );
  }
  if (value === undefined) return missing(path, context);
  if (value === null) {
    return found(
      'missing-field',
      `The field "${name}" has no value.`,
      'Write its value after the colon, or take the field out.',
    );
  }
  switch (issue.code) {
    case 'invalid_union': {
      const inner = issue.errors.flat();
      const chosen = inner.find((each) => each.code !== 'invalid_type') ?? inner[0];
      if (!chosen) return unfit(`"${name}" has a value of the wrong kind.`, COMPARE);
      const within = { ...chosen, path: [...issue.path, ...chosen.path] };
      const at = context.yaml.placeOf(pathOf(within));
      return explain(within, context).map((finding) => ({ at, ...finding }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return unfit(
        `"${text(value)}" is no value for "${name}".`,
        `${didYouMean(text(value), allowed)}It must be one of ${allowed.join(', ')}.`,
      );
    }
    case 'invalid_type':
      return unfit(
        `"${name}" must be ${KINDS[issue.expected] ?? issue.expected}.`,
        issue.expected === 'string' ? 'Put the value in double quotes.' : COMPARE,
      );
    case 'invalid_format':
      return unfit(
        `"${text(value)}" is no value for "${name}".`,
        issue.pattern === String(ID_PATTERN)
          ? 'Write an id: lower-case letters, digits and single hyphens.'
          : `Write ${issue.message}.`,
      );
    case 'invalid_key':
      return [
        {
          code: 'invalid-value',
          message: `"${String(path.at(-1))}" is no id.`,
          hint: 'Write an id: lower-case letters, digits and single hyphens.',
          at: context.yaml.keyPlaceOf(path),
        },
      ];
    case 'too_small':
      if (issue.origin === 'array' && Number(issue.minimum) > 1) {
        return unfit(
          `"${name}" is too short.`,
          `It needs at least ${String(issue.minimum)} items.`,
        );
      }
      return issue.origin === 'number'
        ? unfit(`"${name}" is too small.`, `It must be at least ${String(issue.minimum)}.`)
        : unfit(`"${name}" is empty.`, 'Fill it in or take the field out.');
    case 'too_big':
      return unfit(`"${name}" is too large.`, `It must be at most ${String(issue.maximum)}.`);
    default:
      return unfit(`"${name}" cannot be read: ${issue.message}.`, COMPARE);
  }
}

const COMPARE = 'Compare it with another entry of this folder.';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function unknownKey(key: string, path: Path, { yaml, schema }: Context): Finding {
  const known = keysAt(schema, path);
  return {
    code: 'unknown-key',
    message: `There is no field "${key}" here.`,
    hint: `${didYouMean(key, known)}${known.length > 0 ? `The fields are ${known.join(', ')}.` : 'Take it out.'}`,
    at: yaml.keyPlaceOf([...path, key]),
  };
}

function missing(path: Path, { yaml, misspelt }: Context, reason?: string): Finding[] {
  const name = fieldName(path);
  if (misspelt.has(name)) return [];
  return [
    {
      code: 'missing-field',
      message: `The field "${name}" is missing${reason === undefined ? '' : `: ${reason}`}.`,
      hint: `Add "${String(path.at(-1))}:" with its value.`,
      at: yaml.placeOf(path.slice(0, -1)),
    },
  ];
}

/** A schema's own rules name their code, and say in their message what is wanted. */
function explainCustom(
  issue: Extract<Issue, { code: 'custom' }>,
  name: string,
  path: Path,
  value: unknown,
  context: Context,
): Finding | Finding[] {
  const code = (issue.params?.['code'] ?? 'invalid-value') as ProblemCode;
  switch (code) {
    case 'invalid-date':
      return {
        code,
        message: `"${text(value)}" is no real date for "${name}".`,
        hint: `Write ${issue.message}, in double quotes.`,
      };
    case 'invalid-url':
      return {
        code,
        message: `"${text(value)}" is no web address for "${name}".`,
        hint: `Write ${issue.message}.`,
      };
    case 'missing-field':
      return missing(path, context, issue.message);
    default:
      return {
        code,
        message: `"${name}" does not fit: ${issue.message}.`,
        hint: 'Change the value or take the field out.',
      };
  }
}

function text(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((step): step is string | number => typeof step !== 'symbol');
}

/** A field as authors read it: list positions are counted from 1. */
function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join('.');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
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

/** The schema inside what makes it optional, gives it a default or pipes it on. */
function unwrap(schema: unknown): unknown {
  let current = schema;
  for (;;) {
    const { def } = (current ?? {}) as { def?: { innerType?: unknown; in?: unknown } };
    const next = def?.innerType ?? def?.in;
    if (next === undefined) return current;
    current = next;
  }
}
