import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Stance } from '../model/stances.ts';
import type { Cell } from '../grammar/table.ts';
import type { FigureView } from '../views/figure.ts';
import type { RelationView } from '../views/actor.ts';
import type { ChainPassage } from './chain-tree.ts';

/** A text that would break out of markup that is put together by hand. */
export const HOSTILE = `"><script>alert(1)</script><b style='x'>&amp;`;

export function htmlOf(drawn: Element | undefined): string {
  return drawn ? toHtml(drawn) : '';
}

/**
 * What is wrong with a drawing's HTML: elements or styles that came out of a contributor's text, or a
 * number that is none. Attribute values and texts are taken out first; what a text smuggled past the
 * escaping is still there.
 */
export function faultsIn(html: string): string[] {
  const markup = html.replaceAll(/="[^"]*"/g, '=""').replaceAll(/>[^<]*/g, '>');
  return [
    ...(markup.match(/<(?:script|b|style)\b|\sstyle=/g) ?? []),
    ...(html.match(/\b(?:NaN|Infinity|undefined)\b/g) ?? []),
  ];
}

/** The elements of a drawing that have a class, in their order. */
export function withClass(drawn: Element | undefined, className: string): Element[] {
  const found: Element[] = [];
  const root: Root = { type: 'root', children: drawn ? [drawn] : [] };
  visit(root, 'element', (element) => {
    const classes = element.properties['className'];
    if (Array.isArray(classes) && classes.includes(className)) found.push(element);
  });
  return found;
}

/** The words of an element and all below it. */
export function textIn(element: Element | undefined): string {
  const texts: string[] = [];
  if (element) visit(element, 'text', (node) => void texts.push(node.value));
  return texts.join('|');
}

/** A figure with a column of names, one of values and, where given, one of details and one of codes. */
export function figureOf(
  kind: FigureView['kind'],
  rows: readonly (readonly [
    label: string,
    value: number | null,
    detail?: string,
    country?: string,
  ])[],
  unit = 'tonnes',
): FigureView {
  return {
    id: 'traffic',
    title: 'Traffic',
    headline: undefined,
    description: 'Cars a day.',
    kind,
    unit,
    columns: [
      { key: 'name', label: 'Name', type: 'text' },
      { key: 'value', label: 'Value', type: 'number' },
      { key: 'detail', label: 'Detail', type: 'text' },
      { key: 'code', label: 'Code', type: 'country' },
    ],
    rows: rows.map(([name, value, detail, country]): Record<string, Cell> => ({
      name,
      value: value === null ? null : { value, written: String(value) },
      detail: detail ?? null,
      code: country ?? null,
    })),
    highlight: [],
    note: undefined,
    noWhole: undefined,
    asOf: { iso: '2025', text: '2025' },
    citations: [],
    download: '/data/traffic.csv',
    pictures: { svg: '/data/traffic.svg', png: '/data/traffic.png' },
    page: '/data/traffic/',
  };
}

/** A relation between two actors, written `from > to`. */
export function relation(ends: string, words: string, when = ''): RelationView {
  const [from, to] = ends.split(' > ').map((id) => ({
    id,
    title: id,
    url: `/actors/${id}/`,
    collection: 'actors' as const,
    kind: 'person' as const,
    called: 'person',
  }));
  if (!from || !to) throw new Error(`"${ends}" is no relation`);
  return { from, to, relation: words, when, cites: [], fromWords: 'person', toWords: 'person' };
}

/** A passage whose chain is written `speaker > relay > publisher`. */
export function passage(chain: string, stance: Stance = 'attributes'): ChainPassage {
  return { chain: chain.split(' > ').map((id) => ({ id, title: id })), stance };
}
