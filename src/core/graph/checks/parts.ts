import type { Definitions } from '../../grammar/definitions.ts';
import type { Facts } from '../../grammar/facts.ts';
import { nearest } from '../../grammar/near.ts';
import { referencesIn } from '../../kinds/references.ts';
import type { Problem } from '../../model/problem.ts';
import { fragment } from '../../kinds/urls.ts';
import type { Position } from '../../grammar/position.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** Every link to a part of its own page leads to one, and no two parts have the same name. */
export const parts: Check = (draft) =>
  [...draft.entries.values()].flatMap((entry) => partsOf(entry, draft.definitions));

/** How many names that no part has are looked for in one entry: it costs time by all there are. */
const SEARCHES = 50;

/** The parts of one entry's page, or of what could be read of one. */
export function partsOf(entry: Entry, definitions: Definitions): Problem[] {
  const { partLinks } = entry.facts;
  const problems = sharedNames(entry);
  if (partLinks.length === 0) return problems;
  const names = new Set(namesIn(entry, definitions));
  const missing = partLinks.filter(({ part }) => !names.has(part));
  return [
    ...problems,
    ...missing.map((link, index) =>
      problemIn(
        entry,
        link,
        'unknown-part',
        say.pageParts.unknown(
          link.part,
          meantPart(link.part, index < SEARCHES ? names : new Set()),
        ),
      ),
    ),
  ];
}

function meantPart(part: string, names: ReadonlySet<string>): string | undefined {
  // Authors write a heading's words, and know nothing of what stands before them.
  const kinds = [fragment.heading(part), fragment.note(part), fragment.claim(part)];
  const near = [...kinds, fragment.figure(part)].find((name) => names.has(name));
  return near ?? nearest(part, names);
}

/** The names of everything in the page of an entry that a link may lead to. */
function namesIn({ collection, data, facts }: Entry, { kinds, components }: Definitions): string[] {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  const cited = new Set([
    ...facts.citations.map(({ id }) => id),
    ...referencesIn(collection, data, kinds)
      .filter(({ field }) => field.as === 'cites')
      .map(({ value }) => value),
  ]);
  return [
    ...numbers(facts.paragraphs).map(fragment.paragraph),
    ...facts.headings.map(({ slug }) => fragment.heading(slug)),
    ...facts.notes.map(({ id }) => fragment.note(id)),
    ...facts.notes.flatMap(({ number, references }) =>
      numbers(references).map((occurrence) => fragment.noteReference(number, occurrence)),
    ),
    ...passagesIn(facts).map(({ name }) => name),
    ...numbers(cited.size).map(fragment.citation),
    ...facts.elements.flatMap(({ component, attributes }) => {
      const anchor = components.of(component)?.anchor?.(attributes);
      return anchor === undefined ? [] : [anchor];
    }),
  ];
}

interface Passage extends Position {
  readonly claim: string;
  readonly name: string;
}

/** The passages of a page that say which claim they carry, in their order, and their names. */
function passagesIn({ elements }: Facts): Passage[] {
  const seen = new Map<string, number>();
  return elements.flatMap(({ component, attributes, line, column }) => {
    if (component !== 'Claim' || attributes.id === undefined) return [];
    const claim = attributes.id;
    const ordinal = (seen.get(claim) ?? 0) + 1;
    seen.set(claim, ordinal);
    return [{ claim, line, column, name: fragment.passage(claim, ordinal) }];
  });
}

/** Passages that would have the name of another: the second of "x" has that of the first of "x-2". */
function sharedNames(entry: Entry): Problem[] {
  const first = new Map<string, Passage>();
  return passagesIn(entry.facts).flatMap((passage) => {
    const { name } = passage;
    const other = first.get(name);
    if (!other) first.set(name, passage);
    if (!other || passage.claim === other.claim) return [];
    const [shorter, longer] =
      passage.claim.length < other.claim.length
        ? [passage.claim, other.claim]
        : [other.claim, passage.claim];
    const said = say.pageParts.shared(other.line, name, shorter, longer);
    return [problemIn(entry, passage, 'duplicate-component', said)];
  });
}
