import type { z } from 'zod';
import type { MachineFile } from '../exports/machine-file.ts';
import type { Component, Attributes, ValuesOf } from '../grammar/components/component.ts';
import type { Draw, Showing } from '../graph/graph.ts';
import type { OwnRule } from '../graph/draft.ts';
import type { Advice } from '../guide/advice.ts';
import type { Definition, EntryEnding, OwnRefuse } from '../kinds/kind.ts';
import type { Collection, DataOf } from '../kinds/index.ts';
import type { CodeEntry } from '../model/codes.ts';
import type { CodeWords } from '../words/code-words.ts';
import type { OwnWords } from '../words/own.ts';

/**
 * What a newsroom adds to the program. All of it is values in lists: nothing is registered, and
 * nothing runs while a file is parsed except what the definitions themselves say. The functions here
 * only tell the compiler the types that follow from a definition; `newsroomOf` looks at its values.
 */

type Fields = z.core.$ZodShape;
type DataIn<F extends Fields> = z.output<z.ZodObject<F, z.core.$strict>>;

/** A collection as built-in ones are defined, and how it is shown. */
export type OwnCollection<
  N extends string = string,
  E extends EntryEnding = EntryEnding,
  F extends Fields = Fields,
> = Omit<
  Definition<N, E, F, Record<never, never>, string>,
  'companion' | 'original' | 'called' | 'legend' | 'refusals' | 'rules'
> & {
  /** What one entry is called. */
  readonly one: string;
  /** The title of their list. */
  readonly many: string;
  /** What one file is, for contributors: it follows "one file is". */
  readonly about: string;
  /** What fields demand of each other. */
  rules?(data: DataIn<F>, refuse: OwnRefuse): void;
  readonly shown: Showing<DataIn<F>>;
  /** The word over an entry's title and beside links to it, where that is not `one`. */
  called?(data: DataIn<F>): string | undefined;
};

export function collection<const N extends string, const E extends EntryEnding, F extends Fields>(
  definition: OwnCollection<N, E, F>,
): OwnCollection {
  return definition;
}

/** Fields that a newsroom adds to those of a built-in collection. */
export interface OwnFields<C extends Collection = Collection, F extends Fields = Fields> {
  readonly collection: C;
  /** All of them may be left out: other entries of the collection have none. */
  readonly fields: F;
  /** What fields demand of each other. */
  rules?(data: DataOf<C> & DataIn<F>, refuse: OwnRefuse): void;
  /** The word over an entry's title and beside links to it, where it is another. */
  called?(data: DataOf<C> & DataIn<F>): string | undefined;
  /**
   * Whether the page that lists the collection shows an entry, as it does by default; a part of the
   * newsroom shows it there in another way where it does not.
   */
  listed?(data: DataOf<C> & DataIn<F>): boolean;
}

export function fields<const C extends Collection, F extends Fields>(
  definition: OwnFields<C, F>,
): OwnFields {
  return definition;
}

/** A component as built-in ones are defined, with its name and its drawing. */
export type OwnComponent<A extends Attributes = Attributes, Values = never> = Component<A> & {
  /** As it is written in texts: it begins with a capital letter. */
  readonly name: string;
  readonly draw: Draw<Values>;
};

export function component<const A extends Attributes>(
  definition: OwnComponent<A, ValuesOf<A>>,
): OwnComponent {
  return definition;
}

/** A code of a newsroom: what the table of codes says of it, and what the guide does. */
export type OwnCode = CodeEntry & CodeWords & Advice;

/** A check with its codes. */
export interface OwnCheck<Code extends string = string> extends OwnRule<Code> {
  readonly codes: Readonly<Record<Code, OwnCode>>;
}

export function check<const Code extends string>(definition: OwnCheck<Code>): OwnCheck {
  return definition;
}

export function machineFile(definition: MachineFile): MachineFile {
  return definition;
}

/** Everything that a newsroom adds; what it leaves out, it does not add. */
export interface NewsroomParts {
  readonly collections?: readonly OwnCollection[] | undefined;
  readonly fields?: readonly OwnFields[] | undefined;
  readonly components?: readonly OwnComponent[] | undefined;
  readonly checks?: readonly OwnCheck[] | undefined;
  readonly machineFiles?: readonly MachineFile[] | undefined;
  /** Catalogues of further languages, and replaced words of those that are there, by their tags. */
  readonly words?: Readonly<Record<string, OwnWords>> | undefined;
}
