import type { Stance } from '../model/stances.ts';

/** One of those who say or dispute something, or whom or what it passed through. */
interface Station {
  readonly id: string;
  readonly title: string;
  /** An actor, or a document: a work or a report. */
  readonly collection?: string;
}

/** One passage that tells or disputes a claim, as the diagram needs it. */
export interface ChainPassage {
  /** From the speaker, or who disputes, to the publisher. */
  readonly chain: readonly Station[];
  /** The places in the chain that are reached by an inferred link. */
  readonly inferred?: readonly number[];
  readonly stance: Stance;
  /** All who say it together, or dispute it: the first of the chain is one of them. */
  readonly speakers?: readonly Station[];
}

/** Somebody or something that the words passed through, with what they reached from there. */
export interface Node {
  readonly title: string;
  readonly children: Map<string, Node>;
  /** What the passages do with the claim that this actor publishes; none for a mere relay. */
  readonly stances: Stance[];
  readonly isDocument: boolean;
  /** Whether it is inferred that it came this way. */
  readonly isInferred: boolean;
  /** Column, and vertical middle in units. */
  readonly depth: number;
  y: number;
}

/** Chains with a common beginning: a claim as it was told, or a dispute of it. */
export interface Tree {
  readonly disputes: boolean;
  /** Who says or disputes it, together. */
  readonly heads: readonly Node[];
  /** What it reached from them. */
  readonly children: Map<string, Node>;
}

/** Who speaks, or disputes, in a passage: all together of whom its chain names one. */
export function speakersOf({ chain, speakers = [] }: ChainPassage): readonly Station[] {
  const [first] = chain;
  const joint = speakers.some(({ id }) => id === first?.id);
  return joint ? speakers : chain.slice(0, 1);
}

/** The chains of some passages by their common beginnings; disputes apart from what they dispute. */
export function treesOf(passages: readonly ChainPassage[]): Tree[] {
  const trees = new Map<string, Tree>();
  for (const passage of passages) {
    const { chain, inferred = [], stance } = passage;
    const disputes = stance === 'disputes';
    const heads = speakersOf(passage);
    const key = `${disputes ? '!' : ''}${heads.map(({ id }) => id).join()}`;
    const tree = trees.get(key) ?? {
      disputes,
      heads: heads.map((each) => nodeOf(each, 0, false)),
      children: new Map<string, Node>(),
    };
    trees.set(key, tree);
    let level = tree.children;
    let last = tree.heads[heads.findIndex(({ id }) => id === chain[0]?.id)];
    for (const [index, station] of chain.entries()) {
      if (index === 0) continue;
      const isInferred = inferred.includes(index);
      const place = `${isInferred ? '?' : ''}${station.id}`;
      const node = level.get(place) ?? nodeOf(station, index, isInferred);
      level.set(place, node);
      last = node;
      level = node.children;
    }
    if (last && !last.stances.includes(stance)) last.stances.push(stance);
  }
  return [...trees.values()];
}

function nodeOf({ title, collection }: Station, depth: number, isInferred: boolean): Node {
  const isDocument = isDocumentIn(collection);
  return { title, children: new Map(), stances: [], isDocument, isInferred, depth, y: 0 };
}

/** Tells whether what stands in a chain is a document. */
export function isDocumentIn(collection: string | undefined): boolean {
  return collection === 'references' || collection === 'sources';
}

/** All that a tree has behind its heads. */
export function behind(children: Tree['children']): Node[] {
  return [...children.values()].flatMap((node) => [node, ...behind(node.children)]);
}

/**
 * Gives every leaf and every head a row, and every other node the middle of its children.
 * @returns how many rows there are
 */
export function place(trees: readonly Tree[], yOf: (row: number) => number): number {
  let rows = 0;
  for (const { heads, children } of trees) {
    const leaves = behind(children).filter((node) => node.children.size === 0).length;
    const needed = Math.max(leaves, heads.length);
    let row = rows + (needed - leaves) / 2;
    const visit = (node: Node): number => {
      const ys = [...node.children.values()].map(visit);
      node.y = middleOf(ys) ?? yOf(row++);
      return node.y;
    };
    const middle = middleOf([...children.values()].map(visit));
    heads.forEach((head, index) => {
      const own = yOf(rows + (needed - heads.length) / 2 + index);
      head.y = heads.length === 1 ? (middle ?? own) : own;
    });
    rows += needed;
  }
  return rows;
}

function middleOf(ys: readonly number[]): number | undefined {
  const [first] = ys;
  const last = ys.at(-1);
  return first === undefined || last === undefined ? undefined : (first + last) / 2;
}
