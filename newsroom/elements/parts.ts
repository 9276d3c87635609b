import { h, scrolling } from '#sidelight';
import type { ContentGraph, Drawn, Element, ElementContent, Entry, Part } from '#sidelight';
import { elementsOf } from './elements.ts';
import type { ToldElement } from './elements.ts';
import { elementIn } from './fields.ts';
import type { ElementData } from './fields.ts';
import { periodicTable } from './periodic.ts';
import { words } from './words.ts';

/** The elements stand over the glossary, and at the head of the page of each what it is. */
export const elementParts: readonly Part[] = [
  { at: 'before-list', of: 'concepts', draw: allElements },
  { at: 'entry-head', of: 'concepts', draw: oneElement },
];

/** The elements of the story, in their table and as a list; nothing for a story without any. */
function allElements(graph: ContentGraph): Drawn {
  const elements = elementsOf(graph);
  const table = periodicTable(elements, graph.words);
  return (
    table &&
    h('section', { ariaLabelledBy: 'elements' }, [
      h('h2', { id: 'elements' }, words.title),
      h('div', { class: 'periodic-wide' }, [
        scrolling(words.table, table),
        h('p', { class: 'meta' }, words.order),
      ]),
      h('ul', { class: 'elements' }, elements.map(lineOf)),
    ])
  );
}

function lineOf(element: ToldElement): Element {
  const { url, title } = element;
  return h('li', [h('a', { href: url }, factsOf(element, named('name', title)))]);
}

/** Number, symbol and group of a concept that is an element. */
function oneElement(_: ContentGraph, entry: Entry): Drawn {
  const element = entry.collection === 'concepts' ? elementIn(entry) : undefined;
  return element && h('p', { class: 'element' }, factsOf(element));
}

/** What an element is, in words with spaces between them. */
function factsOf({ number, symbol, group }: ElementData, ...more: Element[]): ElementContent[] {
  const facts = [named('number', String(number)), named('symbol', symbol), ...more];
  if (group !== undefined) facts.push(named('group', words.groups[group]));
  return facts.flatMap((fact, index) =>
    index === 0 ? [fact] : [{ type: 'text', value: ' ' }, fact],
  );
}

function named(what: string, value: string): Element {
  return h('span', { class: `element-${what}` }, value);
}
