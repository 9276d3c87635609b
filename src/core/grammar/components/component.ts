import type { BODY_LIMITS } from '../../model/limits.ts';
import type { Demanded, Together } from '../../words/en/grammar/elements.ts';
import type { Attribute } from './attributes.ts';

export type Attributes = Readonly<Record<string, Attribute>>;

/** The values of attributes: those that may be left out are optional. */
export type ValuesOf<A extends Attributes> = {
  readonly [K in keyof A as A[K] extends Attribute<unknown, true> ? K : never]: ValueOf<A[K]>;
} & {
  readonly [K in keyof A as A[K] extends Attribute<unknown, true> ? never : K]?: ValueOf<A[K]>;
};

type ValueOf<A> = A extends Attribute<infer T> ? T : never;

/** An attribute that is nothing without another. */
export interface Need<K extends string = string> {
  readonly attribute: K;
  readonly needs: K;
  readonly why: Together;
}

/** What one value of an attribute asks of others. */
export interface Demand<K extends string = string> {
  readonly attribute: K;
  readonly is: string;
  /** What stands with it. */
  readonly needs: readonly K[];
  /** What stands with no other value. */
  readonly only: readonly K[];
  readonly why: Demanded;
  /** Another word that texts have for the value. */
  readonly also?: string;
}

/** Two attributes that stand together or not at all. */
export interface Pair<K extends string = string> {
  readonly pair: readonly [K, K];
  readonly why: Together;
}

/**
 * Everything that is true of a component of content, except how it is drawn (`core/html/drawings`).
 * The gate, its hints and repairs, the references and the checks read it from here.
 */
export interface Component<A extends Attributes = Attributes, Empty extends boolean = boolean> {
  /** `text` stands inside a paragraph, `block` on lines of its own. */
  readonly placement: 'text' | 'block';
  /** Whether it holds nothing, and not words or blocks: it draws a view of the whole content. */
  readonly empty: Empty;
  readonly attributes: A;
  /** Which of its attributes need one another. */
  readonly together?: readonly (Need | Pair)[];
  /** Which of them depend on the value of another. */
  readonly demands?: readonly Demand[];
  /** A correct use, quoted in hints. */
  readonly example: string;
  /** What readers get, in a few words. */
  readonly about: string;
  /** Whether it carries somebody's words: then a sign alone is nothing to read. */
  readonly worded?: true;
  /** Whether its words are shown between quotation marks. */
  readonly quoted?: true;
  /** Whether it is a remark of the editors: then it need not be cited. */
  readonly editorial?: true;
  /** Whether a link becomes part of it, so that it cannot stand in one. */
  readonly linking?: true;
  /** The fragment by which a page's links lead to it. */
  anchor?(values: Partial<ValuesOf<A>>): string | undefined;
  /** What a body may not hold too many of; all that are empty are limited as well. */
  readonly limit?: keyof typeof BODY_LIMITS;
  /** The date of words that were said before the text was published. */
  readonly said?: string;
  /** Two dates of which the first cannot lie after the other. */
  readonly order?: Order;
}

interface Order<K extends string = string> {
  readonly first: K;
  readonly then: K;
  /** Why, by the name that the words of dates have for it; a newsroom's own says the reason itself. */
  readonly because: string;
}

/** The order of the attributes of a time. */
export const SPAN: Order<'from' | 'until'> = {
  first: 'from',
  then: 'until',
  because: 'span',
};

/** What is said of attributes by their names `K`. */
interface Naming<K extends string> {
  readonly together?: readonly (Need<K> | Pair<K>)[];
  readonly demands?: readonly Demand<K>[];
  readonly said?: K;
  readonly order?: Order<K>;
}

/** Defines a component; the types of its values follow from its attributes. */
export function component<const A extends Attributes, const Empty extends boolean>(
  definition: Component<A, Empty> & Naming<NoInfer<keyof A & string>>,
): Component<A, Empty> {
  return definition;
}
