import { namedIn } from '../../grammar/element-facts.ts';
import { referencesIn } from '../../kinds/references.ts';
import type { EntryId } from '../../model/ids.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/**
 * A copy on another site is cited only while the work that it is a copy of is not in the list, and
 * no copy is one of another copy.
 */
export const mirrors: Check = (draft) => {
  const originals = originalsIn(draft);
  if (originals.size === 0) return [];
  return [
    ...draft.all('references').flatMap((mirror): Problem[] => {
      const original = originals.get(mirror.id);
      const further = original === undefined ? undefined : originals.get(original);
      if (original === undefined || further === undefined) return [];
      const said = say.mirrors.ofMirror(original, further);
      return [problemIn(mirror, ['original'], 'invalid-value', said)];
    }),
    ...[...draft.entries.values()].flatMap((entry) =>
      citationsIn(entry, draft).flatMap(({ id, at }): Problem[] => {
        const original = originals.get(id as EntryId);
        if (original === undefined) return [];
        return [problemIn(entry, at, 'cites-mirror', say.mirrors.cited(id, original))];
      }),
    ),
  ];
};

/** The entries of which others are copies, by the ids of those copies. */
function originalsIn({ all, entries }: Draft): Map<EntryId, EntryId> {
  return new Map(
    all('references').flatMap(({ id, data }): [EntryId, EntryId][] => {
      const original = entries.get(data.original as EntryId);
      return original === undefined ? [] : [[id, original.id]];
    }),
  );
}

interface Citation {
  readonly id: string;
  readonly at: Pick<Place, 'line' | 'column'> | readonly (string | number)[];
}

/** Everything by which an entry cites a work: in its text, its fields, and its components. */
function citationsIn(entry: Entry, { definitions: { kinds, components } }: Draft): Citation[] {
  return [
    ...referencesIn(entry.collection, entry.data, kinds)
      .filter(({ field }) => field.as === 'cites')
      .map(({ value, path }) => ({ id: value, at: path })),
    ...entry.facts.citations.map((citation) => ({ id: citation.id, at: citation })),
    ...entry.facts.elements.flatMap((element) =>
      namedIn(element, 'entry', components).map(({ value }) => ({ id: value, at: element })),
    ),
  ];
}
