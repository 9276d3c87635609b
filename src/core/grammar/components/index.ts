import { ActorGraph } from './actor-graph.ts';
import { Aside } from './aside.ts';
import type { Attribute } from './attributes.ts';
import { Claim } from './claim.ts';
import { Comparison } from './comparison.ts';
import type { Component, ValuesOf } from './component.ts';
import { Figure } from './figure.ts';
import { Mark } from './mark.ts';
import { Quote } from './quote.ts';
import { Timeline } from './timeline.ts';

/** The components of content, complete, in the order in which hints list them. */
export const COMPONENTS = { Mark, Claim, Quote, Figure, Timeline, ActorGraph, Comparison, Aside };

export type ComponentName = keyof typeof COMPONENTS;

/** The values of each component's attributes, parsed. */
type Values = { readonly [N in ComponentName]: ValuesOf<(typeof COMPONENTS)[N]['attributes']> };

export type AttributesOf<N extends ComponentName> = Values[N];

/** The names of components that hold nothing and draw a view of the whole content. */
export type EmptyName = {
  [N in ComponentName]: (typeof COMPONENTS)[N]['empty'] extends true ? N : never;
}[ComponentName];

/**
 * The components of a site: those that are built in, and those of its newsroom. To the compiler a
 * newsroom's own component is one of `ComponentName`: code that is written for a certain component
 * names it, and all other code asks the set.
 */
export interface Components {
  /** In the order in which hints list them. */
  readonly names: readonly ComponentName[];
  /** Tells whether a name is one of a component. Names come from strangers: `toString` is none. */
  readonly has: (name: string | null | undefined) => name is ComponentName;
  /** What is true of the component of this name; undefined where there is none. */
  readonly of: (name: string | null | undefined) => Component | undefined;
  /** An attribute of a component; undefined where there is no such component or attribute. */
  readonly attribute: (component: string | null, name: string) => Attribute | undefined;
  /** The values that could be read of what is written; attributes that are wrong are left out. */
  readonly read: <N extends ComponentName>(
    name: N,
    written: Readonly<Record<string, string>>,
  ) => Partial<AttributesOf<N>>;
  /** Tells whether no attribute is missing among some values. */
  readonly isComplete: <N extends ComponentName>(
    name: N,
    values: Partial<AttributesOf<N>>,
  ) => values is AttributesOf<N>;
}

/** Joins components to a set. */
export function componentsOf(table: Readonly<Record<string, Component>>): Components {
  const byName = new Map(Object.entries(table));
  const has = (name: string | null | undefined): name is ComponentName =>
    typeof name === 'string' && byName.has(name);
  const of = (name: string | null | undefined): Component | undefined =>
    typeof name === 'string' ? byName.get(name) : undefined;
  return {
    // Here alone a name becomes a `ComponentName`: it is one of the set.
    names: [...byName.keys()] as ComponentName[],
    has,
    of,
    attribute: (component, name) => {
      const attributes = of(component)?.attributes ?? {};
      return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    },
    read: <N extends ComponentName>(name: N, written: Readonly<Record<string, string>>) => {
      const values = Object.entries(of(name)?.attributes ?? {}).flatMap(([key, attribute]) => {
        const text = Object.hasOwn(written, key) ? written[key] : undefined;
        const value = text === undefined ? undefined : attribute.read(text);
        return value === undefined ? [] : [[key, value]];
      });
      return Object.fromEntries(values) as Partial<AttributesOf<N>>;
    },
    isComplete: <N extends ComponentName>(
      name: N,
      values: Partial<AttributesOf<N>>,
    ): values is AttributesOf<N> =>
      Object.entries(of(name)?.attributes ?? {}).every(
        ([key, attribute]) => !attribute.required || key in values,
      ),
  };
}

/** The components that every site has. */
export const BUILT_IN_COMPONENTS = componentsOf(COMPONENTS);

/** What of the set of built-in components is asked by name. */
export const {
  names: COMPONENT_NAMES,
  has: isComponent,
  of: componentOf,
  read: readAttributes,
  isComplete,
}: Components = BUILT_IN_COMPONENTS;
