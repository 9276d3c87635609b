import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import type { Stage, Station } from '../ledger/travels.ts';
import type { FlowKind } from '../model/flow.ts';
import { compareText } from '../model/problem.ts';
import { linkTo } from './parts.ts';

/** Somebody or something that the words passed through, or several of them together. */
export interface FlowNode {
  readonly key: string;
  readonly title: string;
  readonly stage: Stage;
  readonly claims: number;
}

/** Claims that went from one to another in one way. */
export interface FlowLine {
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly count: number;
  /** The page of these claims. */
  readonly url: string;
}

/** The drawing in one form: what is too much for it is put together or left out. */
export interface FlowForm {
  readonly nodes: readonly FlowNode[];
  readonly lines: readonly FlowLine[];
  /** How many thin lines are not drawn. */
  readonly undrawn: number;
}

/** How the words of all claims travelled, for a wide and for a narrow screen. */
export interface FlowView {
  readonly wide: FlowForm;
  readonly narrow: FlowForm;
  /** How many claims somebody carried on. */
  readonly claims: number;
}

/** A line with its claims, and what the page of them is called by. */
export interface Way {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly kind: FlowKind;
  readonly claims: readonly string[];
}

/** How many a form shows at one stage, and how many lines in all. */
interface Room {
  readonly atStage: number;
  readonly lines: number;
}

const WIDE: Room = { atStage: 5, lines: 24 };
const NARROW: Room = { atStage: 4, lines: 18 };

interface Node {
  readonly key: string;
  readonly title: string;
  readonly stage: Stage;
  readonly claims: Set<string>;
}

interface Line extends Omit<Way, 'claims' | 'from' | 'to'> {
  readonly from: Node;
  readonly to: Node;
  readonly claims: ReadonlySet<string>;
}

/** One step of a claim from one to another. */
interface Hop {
  readonly from: Node;
  readonly to: Node;
  readonly claim: string;
  readonly changed: boolean;
  readonly inferred: boolean;
}

/** How the words travelled; undefined where nobody carries what another said. */
export function flowView(graph: ContentGraph): FlowView | undefined {
  const { wide, narrow, claims } = forms(graph);
  if (claims === 0) return undefined;
  return { wide: formView(graph, wide), narrow: formView(graph, narrow), claims };
}

/** The lines of all forms, each once: every one has a page. */
export function waysOf(graph: ContentGraph): readonly Way[] {
  const { wide, narrow } = forms(graph);
  const lines = [...wide.lines, ...narrow.lines];
  return [...new Map(lines.map((line) => [line.key, line])).values()].map((line) => ({
    key: line.key,
    from: line.from.title,
    to: line.to.title,
    kind: line.kind,
    claims: [...line.claims],
  }));
}

const forms = perGraph((graph) => {
  const hops = hopsIn(graph);
  return {
    wide: formOf(graph, hops, WIDE),
    narrow: formOf(graph, hops, NARROW),
    claims: new Set(hops.map(({ claim }) => claim)).size,
  };
});

function formView(
  graph: ContentGraph,
  { nodes, lines, undrawn }: ReturnType<typeof formOf>,
): FlowForm {
  return {
    nodes: nodes.map(({ key, title, stage, claims }) => ({
      key,
      title,
      stage,
      claims: claims.size,
    })),
    lines: lines.map(({ key, from, to, kind, claims }) => ({
      from: from.key,
      to: to.key,
      kind,
      count: claims.size,
      url: graph.addresses.claimsOnWay(key),
    })),
    undrawn,
  };
}

/** The steps of the claims between nodes, of which each station has one. */
function hopsIn(graph: ContentGraph): Hop[] {
  const nodes = new Map<string, Node>();
  const nodeOf = ({ key, id, stage }: Station, claim: string): Node => {
    const node = nodes.get(key) ?? {
      key,
      title: linkTo(graph, id).title,
      stage,
      claims: new Set<string>(),
    };
    nodes.set(key, node);
    node.claims.add(claim);
    return node;
  };
  return ledgerOf(graph).travels.map(({ from, to, claim, changed, inferred }) => ({
    from: nodeOf(from, claim),
    to: nodeOf(to, claim),
    claim,
    changed,
    inferred,
  }));
}

function formOf(graph: ContentGraph, hops: readonly Hop[], { atStage, lines: most }: Room) {
  const all = new Set(hops.flatMap(({ from, to }) => [from, to]));
  const shown = new Map<Node, Node>();
  for (const [stage, nodes] of Map.groupBy(all, (node) => node.stage)) {
    const sorted = nodes.sort((a, b) => b.claims.size - a.claims.size || compareText(a.key, b.key));
    const kept = sorted.length > atStage ? sorted.slice(0, atStage - 1) : sorted;
    const rest = sorted.slice(kept.length);
    for (const node of kept) shown.set(node, node);
    if (rest.length === 0) continue;
    const others: Node = {
      key: `others-${rest.length}-${stage}__`,
      title: graph.words.flow.others(rest.length),
      stage,
      claims: new Set(rest.flatMap((node) => [...node.claims])),
    };
    for (const node of rest) shown.set(node, others);
  }
  const lines = linesOf(hops, shown);
  const drawn = lines.slice(0, most);
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...new Set(shown.values())].filter((node) => ends.has(node)),
    lines: drawn,
    undrawn: lines.length - drawn.length,
  };
}

/** The lines, widest first. A claim that is changed on one of its ways between two is changed there. */
function linesOf(hops: readonly Hop[], shown: ReadonlyMap<Node, Node>): Line[] {
  const pairs = new Map<string, { from: Node; to: Node; claims: Map<string, FlowKind> }>();
  for (const hop of hops) {
    const [from, to] = [shown.get(hop.from) ?? hop.from, shown.get(hop.to) ?? hop.to];
    if (from === to) continue;
    const key = `${from.key}_${to.key}`;
    const pair = pairs.get(key) ?? { from, to, claims: new Map<string, FlowKind>() };
    pairs.set(key, pair);
    const before = pair.claims.get(hop.claim);
    const kind = hop.changed ? 'changed' : hop.inferred ? 'inferred' : 'kept';
    pair.claims.set(hop.claim, before === undefined ? kind : graver(before, kind));
  }
  return [...pairs]
    .flatMap(([key, { from, to, claims }]) =>
      [...Map.groupBy(claims, ([, kind]) => kind)].map(([kind, found]): Line => ({
        key: kind === 'kept' ? key : `${key}_${kind}`,
        from,
        to,
        kind,
        claims: new Set(found.map(([claim]) => claim)),
      })),
    )
    .sort((a, b) => b.claims.size - a.claims.size || compareText(a.key, b.key));
}

/** What is certain on one way is no more inferred; what is changed on one stays so. */
function graver(one: FlowKind, other: FlowKind): FlowKind {
  if (one === 'changed' || other === 'changed') return 'changed';
  return one === 'kept' || other === 'kept' ? 'kept' : 'inferred';
}
