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

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as readonly ComponentName[];

/** Tells whether a name is one of a component. Names come from strangers: `toString` is none. */
export function isComponent(name: string | null | undefined): name is ComponentName {
  return COMPONENT_NAMES.some((known) => known === name);
}

/** What is true of the component of this name; undefined where there is none. */
export function componentOf(name: string | null | undefined): Component | undefined {
  return isComponent(name) ? COMPONENTS[name] : undefined;
}

/** An attribute of a component; undefined where there is no such component or attribute. */
export function attributeOf(component: string | null, name: string): Attribute | undefined {
  const attributes = componentOf(component)?.attributes ?? {};
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** The values that could be read of what is written; attributes that are wrong are left out. */
export function readAttributes<N extends ComponentName>(
  name: N,
  written: Readonly<Record<string, string>>,
): Partial<AttributesOf<N>> {
  const values = Object.entries(COMPONENTS[name].attributes).flatMap(
    ([key, attribute]: [string, Attribute]) => {
      const text = Object.hasOwn(written, key) ? written[key] : undefined;
      const value = text === undefined ? undefined : attribute.read(text);
      return value === undefined ? [] : [[key, value]];
    },
  );
  return Object.fromEntries(values) as Partial<AttributesOf<N>>;
}

/** Tells whether no attribute is missing among some values. */
export function isComplete<N extends ComponentName>(
  name: N,
  values: Partial<AttributesOf<N>>,
): values is AttributesOf<N> {
  return Object.entries(COMPONENTS[name].attributes).every(
    ([key, attribute]: [string, Attribute]) => !attribute.required || key in values,
  );
}
