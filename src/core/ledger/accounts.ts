import type { EntryId } from '../model/ids.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Stance } from '../model/stances.ts';
import type { Occurrence } from '../graph/graph.ts';
import { reports } from './lists.ts';
import { perGraph } from './per-graph.ts';
import { notApplicableTo, silencesOn } from './silences.ts';

/** What a report has to do with a claim: passages that tell of it, a silence that somebody checked, or nothing, and why. */
export type Account =
  | {
      readonly source: EntryId;
      /** The first of the gravest of them. */
      readonly passage: Occurrence;
      readonly passages: number;
      /** Whether one of them carries it: who only disputes it does not. */
      readonly carries: boolean;
    }
  | { readonly source: EntryId; readonly silent: DataOf<'sources'>['silent'][number] }
  | {
      readonly source: EntryId;
      readonly notApplicable: DataOf<'sources'>['not-applicable'][number];
    };

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
    for (const { source, item } of notApplicableTo(graph)(id)) {
      if (!accounts.has(source)) accounts.set(source, { source, notApplicable: item });
    }
    byClaim.set(id, new Map([...accounts].sort(([a], [b]) => positionOf(a) - positionOf(b))));
  }
  return (claim: string): Accounts => byClaim.get(claim) ?? NOTHING;
});

/** How grave it is what a source does to a claim. */
const GRAVITY: Record<Stance, number> = { changes: 3, disputes: 2, asserts: 1, attributes: 0 };

/** The first of the passages whose stance is the gravest; undefined when there is none. */
export function gravest(passages: readonly Occurrence[]): Occurrence | undefined {
  return passages.toSorted((a, b) => GRAVITY[b.stance] - GRAVITY[a.stance])[0];
}
