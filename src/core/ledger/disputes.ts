import type { EntryId } from '../model/ids.ts';
import { compareText } from '../model/problem.ts';
import { fragment } from '../kinds/urls.ts';
import type { ContentGraph, Entry, Occurrence } from '../graph/graph.ts';
import { filed } from './by-id.ts';
import { notesReader } from './notes-at.ts';
import { perGraph } from './per-graph.ts';

/** Who disputes a claim, and where that stands. */
export interface Dispute {
  /** A passage of a source, a note of the editors, or another claim. */
  readonly by: 'passage' | 'note' | 'claim';
  /** Who disputes it; of a note its words say so, and nobody is here. */
  readonly who: readonly EntryId[];
  /** The entry in which it stands. */
  readonly in: EntryId;
  /** The fragment of the place in that entry. */
  readonly anchor: string | undefined;
}

/** Who disputes a claim, by its id: passages first, then notes, then other claims. */
export const disputesOf = perGraph((graph) => {
  const claims = graph.all('claims');
  const disputing = filed(claims, ({ data }) => data.disputes);
  const notesOf = notesReader();
  const byClaim = new Map<string, readonly Dispute[]>(
    claims.map((claim) => {
      const passages = (graph.occurrences.get(claim.id) ?? []).toSorted(
        (a, b) => compareText(a.source, b.source) || a.ordinal - b.ordinal,
      );
      return [
        claim.id,
        [
          ...passages.flatMap(inPassage),
          ...inNotes(graph, claim.id, passages, notesOf),
          ...disputing(claim.id).map(inClaim),
        ],
      ];
    }),
  );
  return (claim: string): readonly Dispute[] => byClaim.get(claim) ?? [];
});

function inPassage({ stance, by, claim, source, ordinal }: Occurrence): Dispute[] {
  if (stance !== 'disputes') return [];
  return [{ by: 'passage', who: by, in: source, anchor: fragment.passage(claim, ordinal) }];
}

function inClaim({ id, data }: Entry<'claims'>): Dispute {
  return { by: 'claim', who: data.speaker as EntryId[], in: id, anchor: undefined };
}

/**
 * Notes that tell of a dispute: all in the body of the claim, those of the passages that carry it,
 * and those that link to it.
 */
function inNotes(
  graph: ContentGraph,
  claim: EntryId,
  passages: readonly Occurrence[],
  notesOf: ReturnType<typeof notesReader>,
): Dispute[] {
  const notesIn = disputedIn(graph);
  const places = new Map<string, Dispute>();
  const add = (entry: EntryId, anchor: string | undefined): void => {
    if (anchor === undefined || !notesIn(entry).has(anchor)) return;
    places.set(`${entry} ${anchor}`, { by: 'note', who: [], in: entry, anchor });
  };
  for (const anchor of notesIn(claim)) add(claim, anchor);
  for (const passage of passages) {
    for (const note of notesOf(passage)) add(passage.source, fragment.note(note));
  }
  for (const { from, kind, anchor } of graph.backlinks.get(claim) ?? []) {
    if (kind === 'mention') add(from, anchor);
  }
  return [...places.values()];
}

const NONE: ReadonlySet<string> = new Set();

/** The fragments of the notes of an entry that are labelled as a dispute. */
const disputedIn = perGraph(({ entries, words }) => {
  const labels = new Set(words.text.disputes.toLowerCase().split('; '));
  const byEntry = new Map<EntryId, ReadonlySet<string>>();
  for (const { id, facts } of entries.values()) {
    const notes = facts.notes.filter(({ label }) => label && labels.has(label.toLowerCase()));
    if (notes.length > 0) byEntry.set(id, new Set(notes.map((note) => fragment.note(note.id))));
  }
  return (entry: EntryId): ReadonlySet<string> => byEntry.get(entry) ?? NONE;
});
