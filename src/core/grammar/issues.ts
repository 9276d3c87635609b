import type { z } from 'zod';
import type { ProblemCode } from '../model/codes.ts';
import { isoOf } from '../model/date-readings.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { certainLanguage } from '../model/languages.ts';
import { problem } from '../model/problem.ts';
import type { Edit, Place, Problem } from '../model/problem.ts';
import type { AddressFault } from '../model/web-address.ts';
import { ENGLISH } from '../words/words.ts';
import { editAt, editInLine } from './edit.ts';
import { asQuestion, didYouMean, nearest, nearestLanguage } from './near.ts';
import { meantBy } from './slip.ts';
import { keyPlaceOf, placeOf } from './places.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What an issue says to the author; `at` where that is not the value itself. */
interface Finding {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  readonly at?: Place;
  readonly fix?: readonly Edit[];
}

interface Context {
  readonly yaml: YamlText;
  readonly schema: z.ZodType;
  /** The fields that are there under another name, by their path with that name. */
  readonly meant: ReadonlyMap<string, string>;
}

/** Turns the issues of a schema into problems that tell the author what to write. */
export function explainIssues(
  issues: readonly Issue[],
  yaml: YamlText,
  schema: z.ZodType,
): Problem[] {
  const context = { yaml, schema, meant: meantFields(issues, yaml, schema) };
  return issues.flatMap((issue) =>
    explain(issue, context).map(({ at, code, message, hint, fix }) =>
      problem(at ?? placeOf(yaml.places, pathOf(issue)), code, message, hint, fix),
    ),
  );
}

/**
 * Finds what fields under a wrong name should be called: what is nearly so called, or the only
 * field that is missing beside the only one that is unknown. Such a field is not missing as well.
 */
function meantFields(
  issues: readonly Issue[],
  yaml: YamlText,
  schema: z.ZodType,
): Map<string, string> {
  const meant = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const group = pathOf(issue);
    const missing = issues
      .map(pathOf)
      .filter(
        (path) =>
          path.length === group.length + 1 &&
          fieldName(path.slice(0, -1)) === fieldName(group) &&
          valueAt(yaml.data, path) === undefined,
      );
    const only = missing.length === 1 && issue.keys.length === 1 ? missing[0]?.at(-1) : undefined;
    for (const key of issue.keys) {
      const name = nearest(key, keysAt(schema, group)) ?? only;
      if (name !== undefined) meant.set(fieldName([...group, key]), fieldName([...group, name]));
    }
  }
  return meant;
}

function explain(issue: Issue, context: Context): Finding[] {
  const path = pathOf(issue);
  const name = fieldName(path);
  const value = valueAt(context.yaml.data, path);
  const found = (code: ProblemCode, message: string, hint: string): Finding[] => [
    { code, message, hint },
  ];
  const unfit = (message: string, hint: string, fix: readonly Edit[] = []): Finding[] => [
    { code: 'invalid-value', message, hint, fix },
  ];

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
      const at = placeOf(context.yaml.places, pathOf(within));
      return explain(within, context).map((finding) => ({ at, ...finding }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return unfit(
        `"${text(value)}" is no value for "${name}".`,
        `${didYouMean(text(value), allowed)}It must be one of ${allowed.join(', ')}.`,
        replacing(path, meantBy(text(value), allowed), context),
      );
    }
    case 'invalid_type':
      return unfit(
        `"${name}" must be ${KINDS[issue.expected] ?? issue.expected}.`,
        WRITE[issue.expected] ?? COMPARE,
        issue.expected === 'string' && typeof value === 'number' ? quoting(path, context) : [],
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
          at: keyPlaceOf(context.yaml.places, path),
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
      if (issue.origin === 'array') {
        const most = Number(issue.maximum);
        const hint = `It may have at most ${most}.`;
        const at = placeOf(context.yaml.places, [...path, most]);
        return unfit(`"${name}" has too many items.`, hint).map((it) => ({ ...it, at }));
      }
      if (issue.origin === 'string') {
        const hint = `It may have at most ${String(issue.maximum)} characters: say it shorter.`;
        return found('too-long', `"${name}" is too long.`, hint);
      }
      return unfit(`"${name}" is too large.`, `It must be at most ${String(issue.maximum)}.`);
    default:
      return unfit(`"${name}" cannot be read: ${issue.message}.`, COMPARE);
  }
}

const COMPARE = 'Compare it with another entry of this folder.';

/** How a value of a kind is written. */
const WRITE: Readonly<Record<string, string>> = {
  string: 'Put the value in double quotes.',
  number: 'Write digits and a decimal point, such as 55.75, without quotation marks.',
  int: 'Write digits alone, without quotation marks.',
  boolean: 'Write true or false, without quotation marks.',
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function unknownKey(key: string, path: Path, { yaml, schema, meant }: Context): Finding {
  const known = keysAt(schema, path);
  const name = meant
    .get(fieldName([...path, key]))
    ?.split('.')
    .at(-1);
  const at = keyPlaceOf(yaml.places, [...path, key]);
  const right = meantBy(key, known);
  const taken = right !== undefined && valueAt(yaml.data, [...path, right]) !== undefined;
  return {
    code: 'unknown-key',
    message: `There is no field "${key}" here.`,
    hint: `${name === undefined ? '' : `Did you mean "${name}"? `}${known.length > 0 ? `The fields are ${known.join(', ')}.` : 'Take it out.'}`,
    at,
    fix: right === undefined || taken ? [] : editAt(at, key, right),
  };
}

function missing(path: Path, { yaml, meant }: Context, reason?: string): Finding[] {
  const name = fieldName(path);
  if ([...meant.values()].includes(name)) return [];
  return [
    {
      code: 'missing-field',
      message: `The field "${name}" is missing${reason === undefined ? '' : `: ${reason}`}.`,
      hint: `Add "${String(path.at(-1))}:" with its value.`,
      at: placeOf(yaml.places, path.slice(0, -1)),
    },
  ];
}

/** Puts another value in the place of one, where it is right there. */
function replacing(
  path: Path,
  right: string | undefined,
  { yaml, schema }: Context,
): readonly Edit[] {
  if (right === undefined || !fits(right, schema, path)) return [];
  return editInLine(placeOf(yaml.places, path), text(valueAt(yaml.data, path)), right);
}

/** Puts quotation marks around a number, where the text that it then is fits. */
function quoting(path: Path, { yaml, schema }: Context): readonly Edit[] {
  const number = text(valueAt(yaml.data, path));
  return fits(number, schema, path)
    ? editAt(placeOf(yaml.places, path), number, `"${number}"`)
    : [];
}

function fits(value: string, schema: z.ZodType, path: Path): boolean {
  const here = schemaAt(schema, path) as { safeParse?: z.ZodType['safeParse'] } | undefined;
  return here?.safeParse?.(value).success ?? false;
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
  if (issue.params?.['wants'] === 'language') {
    return {
      code,
      message: `"${text(value)}" is no value for "${name}".`,
      hint: `${asQuestion(nearestLanguage(text(value)))}Write ${issue.message}.`,
      fix: replacing(path, certainLanguage(text(value)), context),
    };
  }
  switch (code) {
    case 'invalid-date':
      return {
        code,
        message: `"${text(value)}" is no real date for "${name}".`,
        hint: `Write ${issue.message}, in double quotes.`,
        fix: replacing(path, isoOf(text(value)), context),
      };
    case 'invalid-url':
      return {
        code,
        message: `"${text(value)}" is no web address for "${name}".`,
        hint: [faultIn(issue.params?.['fault']), `Write ${issue.message}.`]
          .filter(Boolean)
          .join(' '),
      };
    case 'missing-field':
      return missing(path, context, issue.message);
    case 'no-words':
      return {
        code,
        message: `"${name}" holds nothing to read.`,
        hint: `Write words: ${issue.message}.`,
      };
    default:
      return {
        code,
        message: `"${name}" does not fit: ${issue.message}.`,
        hint: 'Change the value or take the field out.',
      };
  }
}

function faultIn(fault: unknown): string {
  return typeof fault === 'object' ? ENGLISH.addressFault(fault as AddressFault) : String(fault);
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
  const inner = unwrap(schemaAt(schema, path)) as { shape?: object } | undefined;
  return Object.keys(inner?.shape ?? {});
}

/** What a schema wants at `path`. */
function schemaAt(schema: z.ZodType, path: Path): unknown {
  let current: unknown = schema;
  for (const step of path) {
    const inner = unwrap(current) as
      { element?: unknown; shape?: Record<string, unknown> } | undefined;
    current = typeof step === 'number' ? inner?.element : inner?.shape?.[step];
  }
  return current;
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
