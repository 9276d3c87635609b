import type { ProblemCode } from '../model/codes.ts';
import type { Argument } from '../model/problem.ts';

/** A thing that a rule refuses: the code of the problem, and what its sentence is made of, `G`. */
export interface Refusal<G extends readonly Argument[] = readonly Argument[]> {
  readonly code: ProblemCode;
  /** Is there for the compiler alone. */
  readonly given?: G;
}

export type Refusals = Readonly<Record<string, Refusal>>;

/** Declares what a rule refuses; `missing-field` where its sentence says why the field is needed. */
export function refusal<const G extends readonly Argument[] = []>(
  code: ProblemCode = 'invalid-value',
): Refusal<G> {
  return { code };
}

/** What the sentence of a refusal is made of. */
export type GivenOf<R> = R extends Refusal<infer G> ? G : never;

/** Refuses a value. */
export type Refuse<R extends Refusals> = <N extends keyof R & string>(
  path: readonly (string | number)[],
  name: N,
  ...given: GivenOf<R[N]>
) => void;

/** What is said of a refused value: where the catalogue has it, and what it is made of. */
export interface Says {
  /** A collection; `values` where many have the field, and `site` for site.yaml. */
  readonly of: string;
  readonly name: string;
  readonly given: readonly Argument[];
}

/** What authors are told to write, by the names under which the catalogue says it. */
const WANTED = [
  ...(['words', 'day', 'date', 'uncertain-date', 'language'] as const),
  ...(['address', 'site-address', 'repository'] as const),
] as const;

export type Wanted = (typeof WANTED)[number];

/** The name of what is wanted, as the message of a schema. */
export function wants(name: Wanted): Wanted {
  return name;
}

/** Tells whether the message of a schema is such a name: an own definition has words there. */
export function isWanted(message: string): message is Wanted {
  return (WANTED as readonly string[]).includes(message);
}
