/**
 * What a collection is called and what is said of its fields, in one language. A newsroom's own
 * collection brings this with its definition.
 */
export interface KindWords {
  /** What one entry is called. */
  readonly one: string;
  /** The title of their list. */
  readonly many: string;
  /** What one file is, for contributors: it follows "one file is". */
  readonly about: string;
  /** What each field says, in a sentence, by its path: `roles.from` is a field of each role. */
  readonly fields: Readonly<Record<string, string>>;
  /**
   * What its rules refuse, without a full stop: what is wrong, and for `missing-field` why the field
   * is needed.
   */
  readonly refusals: Readonly<Record<string, (...given: never[]) => string>>;
  /** Why dates stand in order, without a full stop. */
  readonly orders: Readonly<Record<string, string>>;
}

/** How the guide calls what a field holds. */
export interface ValueWords {
  /** The id of an entry of a collection that has one of these names; of none, any entry. */
  readonly id: (names: readonly string[]) => string;
  readonly list: (of: string) => string;
  readonly date: string;
  readonly topic: string;
  readonly text: string;
  readonly number: string;
  readonly yesOrNo: string;
  readonly fields: string;
}
