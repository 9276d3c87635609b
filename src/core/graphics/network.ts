import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { RelationView } from '../views/actor.ts';
import type { LinkView } from '../views/parts.ts';
import { layout } from './layout.ts';
import type { Placed } from './layout.ts';
import { round, widthOf, words, wrap } from './svg.ts';

/** Width of a column of text in CSS pixels. */
export const COLUMN_WIDTH = 544;

/** Width of a page in CSS pixels. No drawing is shrunk on a screen, so its words stay legible. */
const PAGE = 1100;

const FONT = 13;
const SMALL = 11;
const LINE = 14;
const LABEL_LENGTH = 24;
const NAME_LENGTH = 22;

interface Node {
  readonly link: LinkView;
  readonly name: readonly string[];
  readonly words: readonly string[];
  readonly width: number;
  readonly height: number;
}

interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly { readonly text: string; readonly date: boolean }[];
}

/**
 * The relations between actors as a graph: boxes are links, arrows carry the relation's words and
 * its date. What is no actor (a place, a term) stands only in the table. Undefined when there is
 * nothing to draw.
 * @param available width in CSS pixels
 */
export function network(relations: readonly RelationView[], available = PAGE): Element | undefined {
  const drawn = relations.filter(
    ({ from, to }) =>
      from.collection === 'actors' && to.collection === 'actors' && from.id !== to.id,
  );
  if (drawn.length === 0) return undefined;
  const nodes = nodesOf(drawn);
  const arrows = arrowsOf(drawn, nodes);
  const links = arrows.map(({ from, to, lines }) => ({
    from,
    to,
    label: {
      width: Math.max(...lines.map(({ text }) => widthOf(text))) * SMALL,
      height: lines.length * LINE,
    },
  }));
  const { width, height, boxes, labels } = layout(nodes, links, available);
  return s(
    'svg',
    {
      className: 'network',
      role: 'group',
      ariaLabel: `${nodes.length} actors and ${drawn.length} relations as a graph; the same relations stand in a table`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      s('defs', [
        s(
          'marker',
          {
            id: 'network-head',
            className: 'network-head',
            viewBox: '0 0 8 8',
            refX: 7,
            refY: 4,
            markerWidth: 8,
            markerHeight: 8,
            orient: 'auto',
          },
          [s('path', { d: 'M0 0L8 4L0 8z' })],
        ),
      ]),
      s('g', { ariaHidden: 'true' }, [
        ...arrows.flatMap(({ from, to }, index) => {
          const [start, label, end] = [boxes[from], labels[index], boxes[to]];
          return start && label && end
            ? [s('path', { className: 'network-edge', d: curve(start, label, end) })]
            : [];
        }),
        ...arrows.flatMap(({ lines }, index) => {
          const label = labels[index];
          return label ? labelText(lines, label) : [];
        }),
      ]),
      ...inReadingOrder(nodes, boxes).map(({ node, box }) => nodeBox(node, box)),
    ],
  );
}

/** Boxes from the top down and from left to right, so that the focus does not jump about. */
function inReadingOrder(
  nodes: readonly Node[],
  boxes: readonly Placed[],
): { readonly node: Node; readonly box: Placed }[] {
  return nodes
    .flatMap((node, index) => {
      const box = boxes[index];
      return box ? [{ node, box }] : [];
    })
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

function nodesOf(relations: readonly RelationView[]): Node[] {
  const nodes = new Map<string, Node>();
  const add = (link: LinkView, text: string): void => {
    if (nodes.has(link.id)) return;
    const name = wrap(link.title, NAME_LENGTH);
    const small = wrap(text, NAME_LENGTH + 4);
    nodes.set(link.id, {
      link,
      name,
      words: small,
      width: Math.ceil(
        Math.max(
          ...name.map((line) => widthOf(line) * FONT * 1.08),
          ...small.map((line) => widthOf(line) * SMALL),
        ) + 20,
      ),
      height: (name.length + small.length) * LINE + 12,
    });
  };
  for (const { from, to, fromWords, toWords } of relations) {
    add(from, fromWords);
    add(to, toWords);
  }
  return [...nodes.values()];
}

/** One arrow for each pair of actors and direction, with all that is said between them. */
function arrowsOf(relations: readonly RelationView[], nodes: readonly Node[]): Arrow[] {
  const order = new Map(nodes.map(({ link }, index) => [link.id, index]));
  const byPair = new Map<string, RelationView[]>();
  for (const relation of relations) {
    const key = `${relation.from.id} ${relation.to.id}`;
    byPair.set(key, [...(byPair.get(key) ?? []), relation]);
  }
  return [...byPair.values()].map((all) => ({
    from: order.get(all[0]?.from.id ?? '') ?? 0,
    to: order.get(all[0]?.to.id ?? '') ?? 0,
    lines: all.flatMap(({ relation, when }) => [
      ...wrap(relation, LABEL_LENGTH).map((text) => ({ text, date: false })),
      ...wrap(when, LABEL_LENGTH + 4).map((text) => ({ text, date: true })),
    ]),
  }));
}

/** A curve from the edge of one box through the middle of the label to the edge of the other. */
function curve(start: Placed, label: Placed, end: Placed): string {
  // The point that pulls a quadratic curve so that it passes the label half-way.
  const bend = {
    x: 2 * label.x - (start.x + end.x) / 2,
    y: 2 * label.y - (start.y + end.y) / 2,
  };
  const from = border(start, bend);
  const to = border(end, bend);
  return `M${from.x} ${from.y}Q${round(bend.x)} ${round(bend.y)} ${to.x} ${to.y}`;
}

/** Where the line from the middle of a box towards a point leaves the box. */
function border(box: Placed, towards: { x: number; y: number }): { x: number; y: number } {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  const scale = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + 2) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + 2) / Math.abs(dy),
    1,
  );
  return { x: Math.round(box.x + dx * scale), y: Math.round(box.y + dy * scale) };
}

function labelText(lines: Arrow['lines'], { x, y, height }: Placed): ElementContent[] {
  const top = y - height / 2;
  return lines.map(({ text, date }, index) =>
    words(
      x,
      Math.round(top + index * LINE + SMALL),
      text,
      date ? 'network-label network-date' : 'network-label',
    ),
  );
}

function nodeBox({ link, name, words: small, width, height }: Node, { x, y }: Placed): Element {
  const [left, top] = [Math.round(x - width / 2), Math.round(y - height / 2)];
  return s('a', { href: link.url, className: `network-node network-${link.kind}` }, [
    s('rect', {
      x: left,
      y: top,
      width,
      height,
      // A person's box is round; an organisation's is not.
      ...(link.kind === 'person' ? { rx: 16 } : {}),
    }),
    ...name.map((line, index) => words(x, top + 17 + index * LINE, line, 'network-name')),
    ...small.map((line, index) =>
      words(x, top + 17 + (name.length + index) * LINE, line, 'network-words'),
    ),
  ]);
}
