import type { ClaimPassage } from '../../grammar/facts.ts';
import type { Path } from '../../grammar/places.ts';
import { contradictsAbroad } from '../../model/date-order.ts';
import { textsAt } from '../../model/fields.ts';
import type { EntryId } from '../../model/ids.ts';
import { spotOf } from '../../model/problem.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { placeIn, problemIn } from '../problem-in.ts';

/** A date here, and one of another entry that cannot lie after it. */
interface Pair {
  readonly at: Parameters<typeof problemIn>[1];
  /** Undefined where it is not known. */
  readonly here: string | undefined;
  readonly entry: string;
  /** The field of the other entry, by its collection; of others nothing is asked. */
  readonly field: Readonly<Record<string, string>>;
  /** `at` is the place of the other date. */
  readonly told: (here: string, there: string, entry: string, at: string) => Said;
}

/**
 * A report tells, or leaves out, what was said before it, and is a copy of what was published before
 * it; who looks whether it leaves out a claim knows that claim; and an explainer cites what there was
 * when it was last updated.
 */
export const dates: Check = (draft) => [
  ...draft.all('sources').flatMap((source) => ofSource(draft, source)),
  ...draft
    .all('explainers')
    .flatMap((explainer) => contradictions(draft, explainer, citedIn(explainer))),
];

const SAID = { claims: 'said' };
const PUBLISHED = { sources: 'published' };
const ISSUED = { ...PUBLISHED, references: 'issued' };

function ofSource(draft: Draft, source: Entry<'sources'>): Problem[] {
  const { data, facts } = source;
  const here = data.published;
  const original = data['syndicated-from'];
  const pairs: Pair[] = [
    ...facts.claims.map((passage) => ({
      ...{ at: passage, here, field: SAID },
      entry: passage.claim,
      told: passage.stance === 'disputes' ? say.earlier.disputed : say.earlier.carried,
    })),
    ...facts.claims.flatMap((passage) => earlierTexts(source, passage)),
    ...(original === undefined
      ? []
      : [
          {
            ...{ at: ['syndicated-from'], here, field: PUBLISHED },
            entry: original,
            told: say.earlier.copied,
          },
        ]),
  ];
  const silent = data.silent.flatMap(({ claim, 'checked-on': checked }, index) => {
    const about = { entry: claim, field: SAID };
    const at = ['silent', index, 'claim'];
    const omitted = { ...about, at, here, told: say.earlier.omitted };
    const onDay = { ...about, at: ['silent', index, 'checked-on'], here: checked };
    const [first] = contradictions(draft, source, [
      omitted,
      { ...onDay, told: say.earlier.checked },
    ]);
    // A claim of later than the report is most likely of later than the check: it is told once.
    return first ? [first] : [];
  });
  return [...contradictions(draft, source, pairs), ...silent];
}

/** The texts of which a passage says that they were there before it. */
function earlierTexts(
  { id, data }: Entry<'sources'>,
  { against, chain, line, column }: ClaimPassage,
): Pair[] {
  const other = { at: { line, column }, here: data.published, field: PUBLISHED };
  return [
    ...(against === undefined || against === id
      ? []
      : [{ ...other, entry: against, told: say.earlier.measured }]),
    ...chain
      .filter((station) => station !== id)
      .map((station) => ({ ...other, entry: station, told: say.earlier.passed })),
  ];
}

/** Each work that an explainer cites, where it does so first. */
function citedIn({ data, facts }: Entry<'explainers'>): Pair[] {
  const firsts = new Map(facts.citations.toReversed().map((citation) => [citation.id, citation]));
  return [...firsts.values()].map((citation) => ({
    at: citation,
    here: data.updated,
    entry: citation.id,
    field: ISSUED,
    told: say.earlier.cited,
  }));
}

function contradictions({ entries }: Draft, entry: Entry, pairs: readonly Pair[]): Problem[] {
  return pairs.flatMap(({ at, here, entry: id, field, told }) => {
    const other = entries.get(id as EntryId);
    const name = other && field[other.collection];
    if (!other || name === undefined || here === undefined) return [];
    return textsAt(other.data, [name])
      .filter(({ value }) => contradictsAbroad(value, here))
      .map(({ value, path }) =>
        problemIn(entry, at, 'contradictory-dates', told(here, value, id, whereIn(other, path))),
      );
  });
}

function whereIn(entry: Entry, path: Path): string {
  return spotOf(placeIn(entry, path));
}
