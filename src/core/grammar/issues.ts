import type { z } from 'zod';
import { innerOf, isUsual } from '../kinds/meaning.ts';
import { isWanted } from '../kinds/refusals.ts';
import type { Says } from '../kinds/refusals.ts';
import type { ProblemCode } from '../model/codes.ts';
import { isoOf } from '../model/date-readings.ts';
import { ID_PATTERN } from '../model/ids.ts';
import { certainLanguage } from '../model/languages.ts';
import { problem } from '../model/problem.ts';
import type { Edit, Place, Problem, Said } from '../model/problem.ts';
import type { AddressFault } from '../model/web-address.ts';
import type { Refused, TooMuch, Want } from '../words/en/fields.ts';
import { say } from '../words/say.ts';
import { editAt, editInLine } from './edit.ts';
import { nearest, nearestLanguage } from './near.ts';
import { meantBy } from './slip.ts';
import { keyPlaceOf, placeOf } from './places.ts';
import type { YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What an issue says to the author; `at` where that is not the value itself. */
interface Finding {
  readonly code: ProblemCode;
  readonly said: Said;
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
    explain(issue, context).map(({ at, code, said, fix }) =>
      problem(at ?? placeOf(yaml.places, pathOf(issue)), code, said, fix),
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
  const unfit = (said: Said, fix: readonly Edit[] = []): Finding[] => [
    { code: 'invalid-value', said, fix },
  ];

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, context));
  }
  if (issue.code === 'custom') return [explainCustom(issue, name, path, value, context)].flat();
  if (path.length === 0) return unfit(say.fields.noFields());
  if (value === undefined) return missing(path, context);
  if (value === null) return [{ code: 'missing-field', said: say.fields.noValue(name) }];
  switch (issue.code) {
    case 'invalid_union': {
      const inner = issue.errors.flat();
      const chosen = inner.find((each) => each.code !== 'invalid_type') ?? inner[0];
      if (!chosen) return unfit(say.fields.wrongKind(name));
      const within = { ...chosen, path: [...issue.path, ...chosen.path] };
      const at = placeOf(context.yaml.places, pathOf(within));
      return explain(within, context).map((finding) => ({ at, ...finding }));
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return unfit(
        say.fields.noneOf(text(value), name, nearest(text(value), allowed), allowed),
        replacing(path, meantBy(text(value), allowed), context),
      );
    }
    case 'invalid_type':
      return unfit(
        say.fields.wrongType(name, issue.expected),
        issue.expected === 'string' && typeof value === 'number' ? quoting(path, context) : [],
      );
    case 'invalid_format':
      return unfit(
        issue.pattern === String(ID_PATTERN)
          ? say.fields.noId(text(value), name)
          : say.fields.wrongForm(text(value), name, wantOf(issue)),
      );
    case 'invalid_key':
      return [
        {
          code: 'invalid-value',
          said: say.fields.keyNoId(String(path.at(-1))),
          at: keyPlaceOf(context.yaml.places, path),
        },
      ];
    case 'too_small':
      if (issue.origin === 'array' && Number(issue.minimum) > 1) {
        return unfit(say.fields.tooFew(name, Number(issue.minimum)));
      }
      return issue.origin === 'number'
        ? unfit(say.fields.tooSmall(name, Number(issue.minimum)))
        : unfit(say.fields.empty(name));
    case 'too_big':
      if (issue.origin === 'array') {
        const most = Number(issue.maximum);
        const at = placeOf(context.yaml.places, [...path, most]);
        return unfit(say.fields.tooMany(name, most)).map((it) => ({ ...it, at }));
      }
      if (issue.origin === 'string') {
        return [{ code: 'too-long', said: say.fields.tooLong(name, Number(issue.maximum)) }];
      }
      return unfit(say.fields.tooLarge(name, Number(issue.maximum)));
    default:
      return unfit(say.fields.unreadable(name, issue.message));
  }
}

/** What a schema says that there is to write. */
function wantOf({ message }: Issue): Want {
  return isWanted(message) ? message : { own: message };
}

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
    said: say.fields.unknown(key, name, known),
    at,
    fix: right === undefined || taken ? [] : editAt(at, key, right),
  };
}

function missing(path: Path, { yaml, meant, schema }: Context, reason?: Refused): Finding[] {
  const name = fieldName(path);
  if ([...meant.values()].includes(name)) return [];
  const key = String(path.at(-1));
  const said = reason
    ? say.fields.missingBecause(name, key, reason, partsAt(schema, path))
    : say.fields.missing(name, key, valuesAt(schema, path));
  return [{ code: 'missing-field', said, at: placeOf(yaml.places, path.slice(0, -1)) }];
}

/** What a group of fields is rarely without, each with its fixed values: `is: holds | partly`. */
function partsAt(schema: z.ZodType, path: Path): string[] {
  const { shape = {} } = unwrap(schemaAt(schema, path)) as { shape?: Record<string, z.ZodType> };
  return Object.entries(shape).flatMap(([key, field]) => {
    if (!isUsual(field)) return [];
    const { values } = innerOf(field);
    return [values.length > 0 ? `${key}: ${values.join(' | ')}` : key];
  });
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

/** A schema's own rules name their code, and what they refuse; else their message says what is wanted. */
function explainCustom(
  issue: Extract<Issue, { code: 'custom' }>,
  name: string,
  path: Path,
  value: unknown,
  context: Context,
): Finding | Finding[] {
  const code = (issue.params?.['code'] ?? 'invalid-value') as ProblemCode;
  const { says, fault, wants } = (issue.params ?? {}) as Told;
  const found = text(value);
  if (wants === 'language') {
    return {
      code,
      said: say.fields.noLanguage(found, name, nearestLanguage(found)),
      fix: replacing(path, certainLanguage(found), context),
    };
  }
  const reason = says ? { ...says } : { own: issue.message };
  switch (code) {
    case 'invalid-date':
      return {
        code,
        said: say.fields.noDate(found, name, wantOf(issue)),
        fix: replacing(path, isoOf(found), context),
      };
    case 'invalid-url':
      return { code, said: say.fields.noAddress(found, name, fault, wantOf(issue)) };
    case 'missing-field':
      return missing(path, context, reason);
    case 'no-words':
      return { code, said: say.fields.wordless(name, wantOf(issue)) };
    default:
      return { code, said: say.fields.unfit(name, reason) };
  }
}

/** What the rules of our schemas hand over with an issue. */
interface Told {
  readonly says?: Says;
  readonly fault?: AddressFault | TooMuch;
  readonly wants?: string;
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

/** The only values that a schema takes at `path`, where there are such. */
function valuesAt(schema: z.ZodType, path: Path): readonly string[] {
  return innerOf(unwrap(schemaAt(schema, path)) as z.ZodType).values;
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
