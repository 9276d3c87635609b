import { restored } from '../../grammar/characters.ts';
import { looksOf, plainOf } from '../../model/confusables.ts';
import { textsAt } from '../../model/fields.ts';
import type { Problem, Said } from '../../model/problem.ts';
import { isNamed } from '../../model/words.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft, Known } from '../draft.ts';
import { placeIn, problemIn } from '../problem-in.ts';

/** An entry with what readers know it by. */
interface Titled {
  readonly known: Known;
  readonly title: string;
  /** What tells it from others of this title. */
  readonly word: string | undefined;
}

/**
 * Entries of one title each have words that tell them apart, whatever they are: lists and links show
 * nothing else of them. The titles of reports and works are words of others, and may be the same.
 */
export const namesakes: Check = (draft) =>
  [...Map.groupBy(titledIn(draft), ({ title }) => plainOf(title)).values()].flatMap(notTold);

function titledIn({ known, definitions: { kinds } }: Draft): Titled[] {
  return known.flatMap((each): Titled[] => {
    const { collection, data } = each.entry;
    if (!kinds.isPage(collection) || kinds.of(collection).foreignTitles) return [];
    const [title] = textsAt(data, ['title']);
    const [word] = textsAt(data, ['distinguished']);
    // What holds no words is told of as such.
    if (!title || !isNamed(title.value)) return [];
    return [{ known: each, title: title.value, word: word?.value }];
  });
}

/** Those of one title whom nothing tells from an earlier one, each once. */
function notTold([first, ...others]: readonly Titled[]): Problem[] {
  const [second] = others;
  if (!first || !second) return [];
  const isAlone = first.word === undefined && others.every(({ word }) => word !== undefined);
  const byLook = new Map<string, Titled>();
  return [first, ...others].flatMap((each): Problem[] => {
    if (each.word === undefined) {
      // Of two without a word, the problem of the second tells of the first.
      if (each === first && !isAlone) return [];
      const other = each === first ? second : first;
      const both = other.word === undefined;
      return [problemOf(each, 'title', say.names.namesake(each.title, placed(other), both))];
    }
    const looks = looksOf(each.word);
    const twin = looks.map((look) => byLook.get(look)).find((found) => found !== undefined);
    for (const look of looks) byLook.set(look, twin ?? each);
    if (!twin) return [];
    const said = say.names.sameWord(each.word, each.title, placed(twin));
    return [problemOf(each, 'distinguished', said)];
  });
}

function problemOf({ known: { entry, gaps } }: Titled, field: string, said: Said): Problem {
  const found = problemIn(entry, [field], 'confusable-name', said);
  return gaps ? restored(found, gaps) : found;
}

function placed({ known: { entry } }: Titled) {
  const { file, line } = placeIn(entry, ['title']);
  return { id: entry.id, file: `${file}:${line}` };
}
