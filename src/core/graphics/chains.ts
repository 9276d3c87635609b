import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Words } from '../words/words.ts';
import { behind, place, treesOf } from './chain-tree.ts';
import type { ChainPassage, Node, Tree } from './chain-tree.ts';
import { chainWords, roleOf, saidOnEdge } from './chain-words.ts';
import { round, textAt, widthOf, wrap } from './svg.ts';

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

/** The fold in the corner of a document. */
const FOLD = 9;

/**
 * Who said it, who carried it, who carried that: a tree from left to right in which chains share
 * their common beginning. The last edge to a publisher says what its passage does with the claim. Who
 * disputes it begins a tree of its own, in which nobody carries the claim. An inferred link is
 * dashed, and says so. Undefined when no source tells of the claim.
 */
export function chainDiagram(passages: readonly ChainPassage[], words: Words): Element | undefined {
  const trees = treesOf(passages);
  if (trees.length === 0) return undefined;
  const rows = place(trees, (row) => TOP + (row + 0.5) * ROW);
  const drawn = trees.map((tree) => ({ tree, nodes: behind(tree.children) }));
  const columns = columnsOf(
    drawn.flatMap(({ tree, nodes }) => nodes.map((node) => ({ node, tree }))),
    words,
  );
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
      ...drawn.flatMap(({ tree, nodes }) => [
        ...tree.heads.flatMap((head) => edges(tree, head, tree.children, columns, words)),
        ...nodes.flatMap((node) => edges(tree, node, node.children, columns, words)),
      ]),
      ...drawn.flatMap(({ tree, nodes }) =>
        [...tree.heads, ...nodes].flatMap((node) =>
          box(tree, node, columns[node.depth] ?? 0, words),
        ),
      ),
    ],
  );
}

/** The left side of every column. */
function columnsOf(
  nodes: readonly { readonly node: Node; readonly tree: Tree }[],
  words: Words,
): number[] {
  const depth = Math.max(0, ...nodes.map(({ node }) => node.depth));
  const columns = [1];
  for (let column = 1; column <= depth; column += 1) {
    const said = nodes
      .filter(({ node }) => node.depth === column)
      .flatMap(({ node, tree }) => saidOnEdge(tree, node, words))
      .map((each) => widthOf(each.said));
    const room = Math.ceil(Math.max(...said) * WORD_FONT) + BEND + ARROW;
    const gap = said.length > 0 ? Math.max(WORD_GAP, room) : GAP;
    columns.push((columns[column - 1] ?? 0) + BOX + gap);
  }
  return columns;
}

function edges(
  tree: Tree,
  node: Node,
  children: Tree['children'],
  columns: readonly number[],
  words: Words,
): ElementContent[] {
  const from = (columns[node.depth] ?? 0) + BOX;
  const to = columns[node.depth + 1] ?? 0;
  return [...children.values()].flatMap((child) => {
    const bend = from + BEND;
    const drop = child.y === node.y ? '' : `H${bend}V${round(child.y)}`;
    // Several who speak together have one word over what comes of it.
    const said = node.depth === 0 && node !== tree.heads[0] ? [] : saidOnEdge(tree, child, words);
    return [
      s('path', {
        className: child.isInferred ? 'chains-edge chains-dashed' : 'chains-edge',
        d: `M${from} ${round(node.y)}${drop}H${to - 1}m-6-4l6 4l-6 4`,
      }),
      ...said.map((each, index) =>
        textAt(
          to - ARROW,
          round(child.y) - 5 - index * (LINE - 2),
          each.said,
          `chains-stance chains-${each.kind}`,
        ),
      ),
    ];
  });
}

function box(tree: Tree, node: Node, x: number, words: Words): ElementContent[] {
  const root = node.depth === 0;
  const name = wrap(node.title, NAME_LENGTH).map((line) => ({
    line,
    className: 'chains-name',
    // Bold letters are wider.
    size: FONT * 1.08,
  }));
  const role = roleOf(tree, node, words);
  const lines = [...name, { line: role, className: 'chains-role', size: WORD_FONT }];
  const height = lines.length * LINE + 8;
  const top = node.y - height / 2;
  return [
    node.isDocument
      ? s('path', {
          className: 'chains-box chains-document',
          d: `M${x} ${round(top)}h${BOX - FOLD}l${FOLD} ${FOLD}v${height - FOLD}h-${BOX}zm${BOX - FOLD} 0v${FOLD}h${FOLD}`,
        })
      : s('rect', {
          className: [
            'chains-box',
            ...(root ? [tree.disputes ? 'chains-disputer' : 'chains-speaker'] : []),
          ],
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
