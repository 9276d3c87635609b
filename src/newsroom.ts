/**
 * What a newsroom's folder may import, under the name `#sidelight`: how to define what it adds, and
 * the helpers that definitions need. Nothing else of `src` is promised to stay.
 */

export { defineNewsroom } from './io/newsroom/config.ts';
export type { Drawn, MenuEntry, NewsroomConfig, OwnPage, Part } from './io/newsroom/config.ts';

// One definition for each thing that is added.
export { check, collection, component, fields, machineFile } from './core/newsroom/parts.ts';
export { ALWAYS, NEVER } from './core/kinds/kind.ts';
export type { MachineFile } from './core/exports/machine-file.ts';

/** Where a field or a part of an entry stands, for what a check reports. */
export { placeIn } from './core/graph/problem-in.ts';

/** The types of fields: `values.text`, `values.ref(['actors'], 'owner')`; `z` makes any other. */
export * as values from './core/kinds/values.ts';
export { z } from 'zod';

/** The types of a component's attributes: `attributes.ref('claims')`, `attributes.oneOf([…])`. */
export * as attributes from './core/grammar/components/attributes.ts';

// What drawings are made of: elements of HTML (`h`) and SVG (`s`), words in a drawing, and a frame
// that scrolls, for what is wider than a phone.
export { h, s } from 'hastscript';
export { scrolling } from './core/graphics/figure.ts';
export { percent, round, textAt, widthOf, wrap } from './core/graphics/svg.ts';
export type { Element, ElementContent } from 'hast';

/** Every word of the program in English, of which another language may be made word by word. */
export { en as english } from './core/words/en/index.ts';

// What definitions are handed.
export type { Draft } from './core/graph/draft.ts';
export type { ContentGraph, Entry, OnPage } from './core/graph/graph.ts';
export type { Language } from './core/words/language.ts';
export type { Catalogue, Words } from './core/words/words.ts';
