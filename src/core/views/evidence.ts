import type { ClaimPassage } from '../grammar/facts.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { perGraph } from '../ledger/per-graph.ts';
import { cellsOf } from './cells.ts';
import type { CellsView } from './cells.ts';
import { linkTo } from './parts.ts';
import type { LinkView } from './parts.ts';
import { sourceColumns } from './ledger-row.ts';
import { toldAs } from './told.ts';

/** What is told of other reports, in this order. */
const OTHERS = ['carries', 'changes', 'disputes', 'omits', 'not-applicable', 'earlier'] as const;
type OtherPart = (typeof OTHERS)[number];

/** What befell words, the gravest first: why a passage stands out. */
export type Struck = 'disputed' | 'changed-here' | 'changed-elsewhere';

/** One claim of a paragraph. */
interface EvidenceClaim {
  readonly claim: LinkView;
  readonly cells: CellsView;
  /** What the report does with it, and what others do, in words. */
  readonly told: string;
}

/** What a paragraph of a source rests on. */
export interface EvidenceView {
  readonly paragraph: number;
  /** The ways by which its claims came, in words, without the outlet itself; each once. */
  readonly routes: readonly string[];
  readonly struck: readonly Struck[];
  readonly claims: readonly EvidenceClaim[];
}

/** How many names are listed before the others are counted. */
const NAMED = 4;

/** What each paragraph of a source rests on, by the paragraph's number: nothing for one without claims. */
export function evidenceOf(
  graph: ContentGraph,
  { id, facts }: Entry<'sources'>,
): ReadonlyMap<number, EvidenceView> {
  const byParagraph = Map.groupBy(facts.claims, ({ paragraph }) => paragraph);
  return new Map(
    [...byParagraph].flatMap(([paragraph, passages]) =>
      paragraph === undefined
        ? []
        : [[paragraph, evidenceIn(graph, id, paragraph, passages)] as const],
    ),
  );
}

function evidenceIn(
  graph: ContentGraph,
  source: string,
  paragraph: number,
  passages: readonly ClaimPassage[],
): EvidenceView {
  const struck = new Set(passages.flatMap((passage) => struckIn(graph, passage) ?? []));
  // Of a claim told twice in a paragraph, the first passage stands for both.
  const claims = new Map(passages.toReversed().map((passage) => [passage.claim, passage]));
  return {
    paragraph,
    routes: [...new Set(passages.map((passage) => routeOf(graph, passage)))],
    struck: STRUCK.filter((each) => struck.has(each)),
    claims: [...claims.values()].toReversed().map((passage) => ({
      claim: linkTo(graph, passage.claim),
      cells: cellsOf(graph)(passage.claim),
      told: toldIn(graph, source, passage),
    })),
  };
}

const STRUCK: readonly Struck[] = ['disputed', 'changed-here', 'changed-elsewhere'];

/** Whether somebody disputes what a passage tells, or its words were changed, here or in another report. */
export function struckIn(
  graph: ContentGraph,
  { claim, stance }: Pick<ClaimPassage, 'claim' | 'stance'>,
): Struck | undefined {
  const { disputedBy, changedBy } = ledgerOf(graph).statusOf(claim);
  if (stance === 'disputes') return 'disputed';
  if (stance === 'changes') return 'changed-here';
  if (disputedBy.length > 0) return 'disputed';
  return changedBy.length > 0 ? 'changed-elsewhere' : undefined;
}

/** The way of the words to the outlet, by short names: `Doe › City Wire`. */
function routeOf(
  graph: ContentGraph,
  { chain, inferred, stance }: Pick<ClaimPassage, 'chain' | 'inferred' | 'stance'>,
): string {
  const { chains, evidence } = graph.words;
  if (chain.length === 1) return evidence.own;
  const names = chain.slice(0, -1).map((id, index) => {
    const name = shortNameOf(graph, id);
    return inferred.includes(index) ? chains.presumably(name) : name;
  });
  const route = names.join(' › ');
  return stance === 'disputes' ? evidence.disputedWay(route) : route;
}

function shortNameOf(graph: ContentGraph, id: string): string {
  const entry = graph.entries.get(id as Entry['id']);
  const short = entry?.collection === 'actors' ? entry.data.short : undefined;
  return short ?? graph.titleOf(id);
}

/** What a report does with a claim, and what others do: `reports as said; also in The Daily and City Wire`. */
function toldIn(graph: ContentGraph, source: string, passage: ClaimPassage): string {
  const { words } = graph;
  const others = othersOn(graph, source, passage.claim);
  return [
    toldAs(graph, passage),
    ...OTHERS.flatMap((part) => {
      const names = others.get(part);
      return names ? [words.evidence.others[part](namedIn(graph, names))] : [];
    }),
  ].join('; ');
}

function namedIn({ words }: ContentGraph, names: readonly string[]): string {
  const most = names.length > NAMED ? NAMED - 1 : names.length;
  const rest = names.length - most;
  return words.list([
    ...names.slice(0, most),
    ...(rest > 0 ? [words.evidence.others.more(rest)] : []),
  ]);
}

/** Whoever else carries a claim or does not, by what they do with it; who did not look is not told. */
function othersOn(
  graph: ContentGraph,
  source: string,
  claim: string,
): ReadonlyMap<OtherPart, readonly string[]> {
  const { accountsOf, publishedBefore } = ledgerOf(graph);
  const names = namesOf(graph);
  const parts = new Map<OtherPart, string[]>();
  const add = (part: OtherPart, name: string): unknown =>
    parts.get(part)?.push(name) ?? parts.set(part, [name]);
  for (const [other, account] of accountsOf(claim)) {
    const name = names.get(other);
    if (other === source || name === undefined) continue;
    if ('silent' in account) add('omits', name);
    else if ('notApplicable' in account) add('not-applicable', name);
    else add(PART_OF[account.passage.stance], name);
  }
  for (const other of publishedBefore(claim)) {
    const name = names.get(other);
    if (other !== source && name !== undefined) add('earlier', name);
  }
  return parts;
}

const PART_OF = {
  asserts: 'carries',
  attributes: 'carries',
  changes: 'changes',
  disputes: 'disputes',
} as const;

/** What reports are called beside others: by their publisher, where that has no other. */
const namesOf = perGraph(
  (graph) =>
    new Map<string, string>(sourceColumns(graph).map(({ id, publisher }) => [id, publisher])),
);

/** What a source has of claims, in numbers. */
export interface EvidenceCounts {
  readonly claims: number;
  readonly routes: number;
  readonly changedHere: number;
  readonly changedElsewhere: number;
  readonly disputed: number;
  readonly leftOut: number;
}

/** How many claims a source has, by how many routes, and how many of them were changed or left out. */
export function evidenceCounts(
  graph: ContentGraph,
  { data, facts }: Entry<'sources'>,
): EvidenceCounts {
  const struck = new Map<string, Struck>();
  for (const passage of facts.claims) {
    const what = struckIn(graph, passage);
    if (what && struck.get(passage.claim) !== 'changed-here') struck.set(passage.claim, what);
  }
  const count = (what: Struck): number =>
    [...struck.values()].filter((each) => each === what).length;
  return {
    claims: new Set(facts.claims.map(({ claim }) => claim)).size,
    routes: new Set(facts.claims.map((passage) => routeOf(graph, passage))).size,
    changedHere: count('changed-here'),
    changedElsewhere: count('changed-elsewhere'),
    disputed: count('disputed'),
    leftOut: data.silent.length,
  };
}
