import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { NETWORK_LIMITS, STEP_LIMITS } from '../model/limits.ts';
import type { RelationView } from '../views/actor.ts';
import type { LinkView } from '../views/parts.ts';
import type { Words } from '../words/words.ts';
import type { Placed } from './boxes.ts';
import { layout } from './layout.ts';
import { round, widthOf, textAt, wrap } from './svg.ts';

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

/** The name of the arrow's head, on a page that has one graph of its own. */
const HEAD = 'network-head';

/**
 * The relations between actors as a graph: boxes are links, arrows carry the relation's words and
 * its date. What is no actor (a place, a term) stands only in the table, and so does what is more
 * than can be followed. Undefined when there is nothing to draw.
 * @param available width in CSS pixels
 * @param head name of the arrow's head, which each graph of a page has to itself
 */
export function network(
  relations: readonly RelationView[],
  words: Words,
  available = PAGE,
  head = HEAD,
): Element | undefined {
  const all = relations.filter(
    ({ from, to }) =>
      from.collection === 'actors' && to.collection === 'actors' && from.id !== to.id,
  );
  if (all.length === 0) return undefined;
  const drawn = mostRelated(all);
  const nodes = nodesOf(drawn);
  const arrows = arrowsOf(drawn, nodes, words);
  const links = arrows.map(({ from, to, lines }) => ({
    from,
    to,
    label: {
      width: Math.max(...lines.map(({ text }) => widthOf(text))) * SMALL,
      height: lines.length * LINE,
    },
  }));
  const {
    width,
    height: inner,
    boxes,
    labels,
  } = layout(
    nodes,
    links,
    available,
    available > COLUMN_WIDTH ? STEP_LIMITS.pageLayout : STEP_LIMITS.columnLayout,
  );
  const left = all.length - drawn.length;
  const height = left > 0 ? inner + 2 * LINE : inner;
  return s(
    'svg',
    {
      className: 'network',
      role: 'group',
      ariaLabel: words.network.drawn(nodes.length, drawn.length, left),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      s('defs', [
        s(
          'marker',
          {
            id: head,
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
      s('g', { ariaHidden: 'true', markerEnd: `url(#${head})` }, [
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
      ...(left > 0 ? [textAt(width / 2, height - LINE, words.network.left(left))] : []),
    ],
  );
}

function pairOf({ from, to }: RelationView): string {
  return `${from.id} ${to.id}`;
}

/** As many relations as a drawing can hold: those of the actors that have most, in their order. */
function mostRelated(relations: readonly RelationView[]): readonly RelationView[] {
  const count = new Map<string, number>();
  for (const { from, to } of new Map(relations.map((each) => [pairOf(each), each])).values()) {
    for (const { id } of [from, to]) count.set(id, (count.get(id) ?? 0) + 1);
  }
  // Sorting is stable: of two with as many relations, the one that is named first comes first.
  const actors = [...count].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const kept = new Set(actors.slice(0, NETWORK_LIMITS.boxes));
  const among = relations.filter(({ from, to }) => kept.has(from.id) && kept.has(to.id));
  const pairs = new Set([...new Set(among.map(pairOf))].slice(0, NETWORK_LIMITS.edges));
  return among.filter((each) => pairs.has(pairOf(each)));
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
function arrowsOf(
  relations: readonly RelationView[],
  nodes: readonly Node[],
  words: Words,
): Arrow[] {
  const order = new Map(nodes.map(({ link }, index) => [link.id, index]));
  return [...Map.groupBy(relations, pairOf).values()].flatMap((all): Arrow[] => {
    const [first] = all;
    const from = first && order.get(first.from.id);
    const to = first && order.get(first.to.id);
    return from === undefined || to === undefined ? [] : [{ from, to, lines: linesOf(all, words) }];
  });
}

/** What is said at one arrow: the first relations with their dates, and how many more there are. */
function linesOf(all: readonly RelationView[], words: Words): Arrow['lines'] {
  const more = all.length - NETWORK_LIMITS.told;
  return [
    ...all
      .slice(0, NETWORK_LIMITS.told)
      .flatMap(({ relation, when }) => [
        ...wrap(relation, LABEL_LENGTH).map((text) => ({ text, date: false })),
        ...wrap(when, LABEL_LENGTH + 4).map((text) => ({ text, date: true })),
      ]),
    ...(more > 0 ? [{ text: words.network.more(more), date: true }] : []),
  ];
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
    textAt(
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
    ...name.map((line, index) => textAt(x, top + 17 + index * LINE, line, 'network-name')),
    ...small.map((line, index) =>
      textAt(x, top + 17 + (name.length + index) * LINE, line, 'network-words'),
    ),
  ]);
}
