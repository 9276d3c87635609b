import { restored } from '../../grammar/characters.ts';
import { placeOf } from '../../grammar/places.ts';
import type { ProblemCode } from '../../model/codes.ts';
import { plainOf } from '../../model/confusables.ts';
import { namesOf, namesOfSite } from '../../kinds/name-fields.ts';
import type { NameValue } from '../../kinds/name-fields.ts';
import { problem } from '../../model/problem.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { oddWordIn } from '../../model/scripts.ts';
import { isNamed } from '../../model/words.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft, Known } from '../draft.ts';
import { likenessesIn } from '../look-alikes.ts';
import type { Likeness, Name } from '../look-alikes.ts';
import { problemIn } from '../problem-in.ts';

/** A name with the entry it is of. */
interface KnownName extends Name, NameValue {
  readonly known: Known;
}

interface Told {
  readonly code: ProblemCode;
  readonly said: Said;
}

/**
 * Names are what they look like: none looks like a name of another entry, and no word of one
 * mixes scripts. The names of refused files count as well.
 */
export const names: Check = (draft) => {
  const all = draft.known.flatMap((known): KnownName[] => {
    const { collection, data, path: file } = known.entry;
    return namesOf(collection, data, draft.definitions.kinds).map((name) => ({
      ...name,
      collection,
      file,
      known,
    }));
  });
  // What holds no words is told of as such.
  const compared = all.filter(({ role, text }) => role !== 'label' && isNamed(text));
  const alike = new Map(
    likenessesIn(compared, draft.definitions.kinds).map((each) => [each.name, each]),
  );
  const problems = all.flatMap((name): Problem[] => {
    const likeness = alike.get(name);
    const told = likeness ? confusable(likeness) : mixed(name.text);
    if (!told || isNamesake(likeness)) return [];
    const { entry, gaps } = name.known;
    const found = problemIn(entry, name.path, told.code, told.said);
    return [gaps ? restored(found, gaps) : found];
  });
  return [...problems, ...inSettings(draft)];
};

/** Entries of the same title may have words that tell them apart: another check looks for them. */
function isNamesake(likeness: Likeness<KnownName> | undefined): boolean {
  return (
    (likeness?.same && likeness.name.role === 'title' && likeness.other.role === 'title') ?? false
  );
}

function inSettings({ site, placesInSite }: Draft): Problem[] {
  if (!site) return [];
  return namesOfSite(site).flatMap(({ text, path }): Problem[] => {
    const told = mixed(text);
    if (!told) return [];
    return [problem(placeOf(placesInSite, path), told.code, told.said)];
  });
}

function confusable({ name, other, same }: Likeness<KnownName>): Told {
  const owner = { role: other.role, id: other.known.entry.id, file: other.file };
  return {
    code: 'confusable-name',
    said: same
      ? say.names.same(name.text, owner)
      : say.names.alike(name.text, other.text, owner, difference(name.text, other.text)),
  };
}

/** Where two names differ; undefined where they have no place in common. */
function difference(name: string, other: string) {
  const own = Array.from(name.normalize('NFC'));
  const others = Array.from(other.normalize('NFC'));
  if (own.length !== others.length) return undefined;
  const pairs = own.flatMap((letter, index) =>
    others.slice(index, index + 1).map((it) => [letter, it] as const),
  );
  const [apart] = pairs.filter(([odd, usual]) => plainOf(odd) !== plainOf(usual));
  return apart && { here: numbered(apart[0]), there: numbered(apart[1]) };
}

function numbered(letter: string) {
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { letter, number: `U+${number}` };
}

function mixed(text: string): Told | undefined {
  const odd = oddWordIn(text);
  if (!odd) return undefined;
  const { word, letter, scripts, imitates } = odd;
  const told = imitates ? say.names.imitating : say.names.mixed;
  return { code: 'mixed-scripts', said: told(word, ...scripts, numbered(letter)) };
}
