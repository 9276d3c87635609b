import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Stance } from '../model/stances.ts';
import type { Words } from '../words/words.ts';
import { round, textAt, widthOf, wrap } from './svg.ts';

/** One passage that carries a claim, as the diagram needs it. */
export interface ChainPassage {
  /** From the speaker to the publisher. */
  readonly chain: readonly { readonly id: string; readonly title: string }[];
  readonly stance: Stance;
}

interface Node {
  readonly title: string;
  readonly children: Map<string, Node>;
  /** What the passages do with the claim that this actor publishes; none for a mere relay. */
  readonly stances: Stance[];
  /** Column, and vertical middle in units. */
  readonly depth: number;
  y: number;
}

const FONT = 12;
const LINE = 14;
const BOX = 106;
const NAME_LENGTH = 14;
const ROW = 62;
/** Between two columns; more where an edge carries a word, and more again for a long one. */
const GAP = 22;
const WORD_GAP = 78;
const WORD_FONT = 11;
/** From a box to where its edges part: short, so that a word fits between bend and arrow. */
const BEND = 8;
const ARROW = 9;
const TOP = 18;

/**
 * Who said it, who carried it, who carried that: a tree from left to right in which chains share
 * their common beginning. The last edge to a publisher says what its passage does with the claim.
 * Undefined when no source carries the claim.
 */
export function chainDiagram(passages: readonly ChainPassage[], words: Words): Element | undefined {
  const roots = treeOf(passages);
  if (roots.length === 0) return undefined;
  const nodes = flat(roots);
  const rows = place(roots);
  const columns = columnsOf(nodes, words);
  const width = (columns.at(-1) ?? 0) + BOX + 2;
  const height = TOP + rows * ROW;
  return s(
    'svg',
    {
      className: [
        'chains',
        ...(width > 480 ? ['chains-wide'] : width > 300 ? ['chains-middle'] : []),
      ],
      role: 'img',
      ariaLabel: chainWords(passages, words),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      ...nodes.flatMap((node) => edges(node, columns, words)),
      ...nodes.flatMap((node) => box(node, columns[node.depth] ?? 0, words)),
    ],
  );
}

/** The diagram in words: a sentence for each chain. */
export function chainWords(passages: readonly ChainPassage[], words: Words): string {
  const sentences = passages.map(({ chain, stance }) =>
    words.chains.sentence(
      chain.map(({ title }) => title),
      words.stances[stance],
    ),
  );
  return [...new Set(sentences)].join(' ');
}

function treeOf(passages: readonly ChainPassage[]): Node[] {
  const roots = new Map<string, Node>();
  for (const { chain, stance } of passages) {
    let level = roots;
    let last: Node | undefined;
    for (const [depth, { id, title }] of chain.entries()) {
      let node = level.get(id);
      if (!node) level.set(id, (node = { title, children: new Map(), stances: [], depth, y: 0 }));
      last = node;
      level = node.children;
    }
    if (last && !last.stances.includes(stance)) last.stances.push(stance);
  }
  return [...roots.values()];
}

function flat(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...flat([...node.children.values()])]);
}

/** Gives every leaf a row, and every other node the middle of its children; returns the number of rows. */
function place(roots: readonly Node[]): number {
  let rows = 0;
  const visit = (node: Node): number => {
    const ys = [...node.children.values()].map(visit);
    const [first] = ys;
    const last = ys.at(-1);
    if (first === undefined || last === undefined) {
      node.y = TOP + rows * ROW + ROW / 2;
      rows += 1;
    } else node.y = (first + last) / 2;
    return node.y;
  };
  for (const root of roots) visit(root);
  return rows;
}

/** The left side of every column. */
function columnsOf(nodes: readonly Node[], words: Words): number[] {
  const depth = Math.max(...nodes.map((node) => node.depth));
  const columns = [1];
  for (let column = 1; column <= depth; column += 1) {
    const said = nodes
      .filter((node) => node.depth === column)
      .flatMap(({ stances }) => stances.map((stance) => widthOf(words.stances[stance])));
    const room = Math.ceil(Math.max(...said) * WORD_FONT) + BEND + ARROW;
    const gap = said.length > 0 ? Math.max(WORD_GAP, room) : GAP;
    columns.push((columns[column - 1] ?? 0) + BOX + gap);
  }
  return columns;
}

function edges(node: Node, columns: readonly number[], words: Words): ElementContent[] {
  const from = (columns[node.depth] ?? 0) + BOX;
  const to = columns[node.depth + 1] ?? 0;
  return [...node.children.values()].flatMap((child) => {
    const bend = from + BEND;
    const drop = child.y === node.y ? '' : `H${bend}V${round(child.y)}`;
    return [
      s('path', {
        className: 'chains-edge',
        d: `M${from} ${round(node.y)}${drop}H${to - 1}m-6-4l6 4l-6 4`,
      }),
      ...child.stances.map((stance, index) =>
        textAt(
          to - ARROW,
          round(child.y) - 5 - index * (LINE - 2),
          words.stances[stance],
          `chains-stance chains-${stance}`,
        ),
      ),
    ];
  });
}

function box(node: Node, x: number, words: Words): ElementContent[] {
  const root = node.depth === 0;
  const name = wrap(node.title, NAME_LENGTH).map((line) => ({
    line,
    className: 'chains-name',
    // Bold letters are wider.
    size: FONT * 1.08,
  }));
  // Who speaks for itself has no edge that could say what it does.
  const role =
    root && node.stances.length > 0
      ? words.list(node.stances.map((stance) => words.stances[stance]))
      : roleOf(node, words);
  const lines = [...name, { line: role, className: 'chains-role', size: WORD_FONT }];
  const height = lines.length * LINE + 8;
  const top = node.y - height / 2;
  return [
    s('rect', {
      className: root ? 'chains-box chains-speaker' : 'chains-box',
      x,
      y: round(top),
      width: BOX,
      height,
      ...(root ? { rx: 12 } : {}),
    }),
    ...lines.map(({ line, className, size }, index) =>
      s(
        'text',
        {
          className,
          x: x + BOX / 2,
          y: round(top + 15 + index * LINE),
          // What is too long for its box is set tighter.
          ...(widthOf(line) * size > BOX - 8
            ? { textLength: BOX - 8, lengthAdjust: 'spacingAndGlyphs' }
            : {}),
        },
        line,
      ),
    ),
  ];
}

function roleOf(node: Node, { chains }: Words): string {
  if (node.depth === 0) return chains.said;
  return node.stances.length > 0 ? chains.published : chains.carried;
}
