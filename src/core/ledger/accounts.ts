import type { EntryId } from '../model/ids.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Stance } from '../model/stances.ts';
import type { Entry, Occurrence } from '../graph/graph.ts';
import { reports } from './lists.ts';
import { perGraph } from './per-graph.ts';
import { silencesOn } from './silences.ts';

/** What a report has to do with a claim: passages that tell of it, or a silence that somebody checked. */
export type Account =
  | {
      readonly source: EntryId;
      /** The first of the gravest of them. */
      readonly passage: Occurrence;
      readonly passages: number;
      /** Whether one of them carries it: who only disputes it does not. */
      readonly carries: boolean;
    }
  | { readonly source: EntryId; readonly silent: DataOf<'sources'>['silent'][number] };

/** What is known of a claim, by report, in the order in which the reports were published. */
export type Accounts = ReadonlyMap<string, Account>;

const NOTHING: Accounts = new Map();

/** What each report has to do with a claim; of a report that is not here, nobody has said it. */
export const accountsOf = perGraph((graph) => {
  const positions = new Map<string, number>(reports(graph).map(({ id }, index) => [id, index]));
  const positionOf = (source: string): number => positions.get(source) ?? NaN;
  const byClaim = new Map<string, Accounts>();
  for (const { id } of graph.all('claims')) {
    const accounts = new Map<string, Account>();
    const bySource = Map.groupBy(graph.occurrences.get(id) ?? [], ({ source }) => source);
    for (const [source, passages] of bySource) {
      const passage = gravest(passages);
      const carries = passages.some(({ stance }) => stance !== 'disputes');
      if (passage) accounts.set(source, { source, passage, passages: passages.length, carries });
    }
    for (const { source, item } of silencesOn(graph)(id)) {
      const known = accounts.get(source);
      if (!known || 'silent' in known) accounts.set(source, { source, silent: item });
    }
    byClaim.set(id, new Map([...accounts].sort(([a], [b]) => positionOf(a) - positionOf(b))));
  }
  return (claim: string): Accounts => byClaim.get(claim) ?? NOTHING;
});

/** The reports, in the order of their ids, of which nobody has said whether they carry a claim. */
export const notCheckedFor = perGraph((graph) => {
  const sources = graph.all('sources');
  const accounts = accountsOf(graph);
  return (claim: string): Generator<Entry<'sources'>, void> => missing(sources, accounts(claim));
});

/** One by one, so that whoever wants a few does not walk through all. */
function* missing(
  sources: readonly Entry<'sources'>[],
  accounts: Accounts,
): Generator<Entry<'sources'>, void> {
  for (const source of sources) if (!accounts.has(source.id)) yield source;
}

/** How grave it is what a source does to a claim. */
const GRAVITY: Record<Stance, number> = { changes: 3, disputes: 2, asserts: 1, attributes: 0 };

/** The first of the passages whose stance is the gravest; undefined when there is none. */
export function gravest(passages: readonly Occurrence[]): Occurrence | undefined {
  return passages.toSorted((a, b) => GRAVITY[b.stance] - GRAVITY[a.stance])[0];
}
