import type { z } from 'zod';
import type { Collection } from './index.ts';
import type { Kind } from './kind.ts';
import type { GivenOf, Refusals } from './refusals.ts';
import type { KindWords } from './wording.ts';

/** The words of one collection: a field, a refusal or an order without them does not compile. */
export type WordsOf<K extends Kind> = Omit<KindWords, 'fields' | 'refusals' | 'orders'> & {
  readonly fields: Readonly<Record<FieldPath<z.output<K['schema']>>, string>>;
  readonly refusals: RefusalWords<K['refusals']>;
  readonly orders: Readonly<Record<OrderOf<K>, string>>;
};

/** The words of all collections. */
export type KindsWords = Readonly<Record<Collection, KindWords>>;

type RefusalWords<R extends Refusals> = {
  readonly [N in keyof R]: (...given: GivenOf<R[N]>) => string;
};

type OrderOf<K extends Kind> = (
  NonNullable<K['orders']>[number] | NonNullable<K['quotes']>
)['because'];

/** The paths of the fields in a value: `roles`, `roles.from`. */
export type FieldPath<D> = D extends readonly (infer Item)[]
  ? FieldPath<Item>
  : D extends object
    ? { [K in keyof D & string]-?: K | `${K}.${FieldPath<D[K]>}` }[keyof D & string]
    : never;
