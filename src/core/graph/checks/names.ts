import { restored } from '../../grammar/characters.ts';
import { placeOf } from '../../grammar/places.ts';
import { PROBLEM_CODES } from '../../model/codes.ts';
import type { ProblemCode } from '../../model/codes.ts';
import { plainOf } from '../../model/confusables.ts';
import { namesOf, namesOfSite } from '../../kinds/name-fields.ts';
import type { NameValue } from '../../kinds/name-fields.ts';
import type { Problem } from '../../model/problem.ts';
import { OTHER_SCRIPT, oddWordIn } from '../../model/scripts.ts';
import type { Check, Draft, Known } from '../draft.ts';
import { likenessesIn } from '../look-alikes.ts';
import type { Likeness, Name } from '../look-alikes.ts';
import { problemIn } from './problems.ts';

/** A name with the entry it is of. */
interface KnownName extends Name, NameValue {
  readonly known: Known;
}

interface Told {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/**
 * Names are what they look like: none looks like a name of another entry, and no word of one
 * mixes scripts. The names of refused files count as well.
 */
export const names: Check = (draft) => {
  const all = draft.known.flatMap((known): KnownName[] => {
    const { collection, data, path: file } = known.entry;
    return namesOf(collection, data).map((name) => ({ ...name, collection, file, known }));
  });
  const compared = all.filter(({ role }) => role !== 'label');
  const alike = new Map(likenessesIn(compared).map((each) => [each.name, each]));
  const problems = all.flatMap((name): Problem[] => {
    const likeness = alike.get(name);
    const told = likeness ? confusable(likeness) : mixed(name.text);
    if (!told) return [];
    const { entry, gaps } = name.known;
    const problem = problemIn(entry, name.path, told.code, told.message, told.hint);
    return [gaps ? restored(problem, gaps) : problem];
  });
  return [...problems, ...inSettings(draft)];
};

function inSettings({ site, placesInSite }: Draft): Problem[] {
  if (!site) return [];
  return namesOfSite(site).flatMap(({ text, path }): Problem[] => {
    const told = mixed(text);
    if (!told) return [];
    return [
      { ...placeOf(placesInSite, path), severity: PROBLEM_CODES[told.code].severity, ...told },
    ];
  });
}

function confusable({ name, other, same }: Likeness<KnownName>): Told {
  const whose = `${ROLES[other.role]} of "${other.known.entry.id}" in ${other.file}`;
  const code = 'confusable-name';
  if (same) {
    return {
      code,
      message: `"${name.text}" is ${whose} as well.`,
      hint: 'Give one of the two a name that tells them apart, such as one with a place or a year, or make them one entry.',
    };
  }
  return {
    code,
    message: `"${name.text}" looks like "${other.text}", ${whose}.`,
    hint: `${difference(name.text, other.text)}Write the same letters where the same is meant, and else a name that readers can tell from the other.`,
  };
}

const ROLES: Readonly<Record<Name['role'], string>> = {
  title: 'the title',
  alias: 'an alias',
  publisher: 'the publisher',
  site: 'the site',
  author: 'an author',
  country: 'the country',
  label: 'a label',
};

/** Where two names differ, as a sentence; empty where they have no place in common. */
function difference(name: string, other: string): string {
  const [own, others] = [name, other].map((each) => Array.from(each.normalize('NFC')));
  const at = own?.findIndex((letter, index) => plainOf(letter) !== plainOf(others?.[index] ?? ''));
  const [odd, usual] = [own, others].map((letters) => letters?.[at ?? -1]);
  return odd === undefined || usual === undefined || own?.length !== others?.length
    ? ''
    : `Here stands ${numbered(odd)}, and there ${numbered(usual)}. `;
}

function numbered(letter: string): string {
  const number = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `"${letter}" (U+${number})`;
}

function mixed(text: string): Told | undefined {
  const odd = oddWordIn(text);
  if (!odd) return undefined;
  const { word, letter, scripts, imitates } = odd;
  const [own, among] = scripts.map((script) => (script === OTHER_SCRIPT ? 'foreign' : script));
  return {
    code: 'mixed-scripts',
    message: imitates
      ? `"${word}" is written in ${own} letters that look like ${among} ones.`
      : `"${word}" mixes ${own} letters with ${among} ones.`,
    hint: `Type the word again in letters of one script; here stands ${numbered(letter)}.`,
  };
}
