import { looksOf, plainOf } from '../model/confusables.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { Collection, Kinds } from '../kinds/index.ts';
import type { NameRole } from '../kinds/name-fields.ts';

/** A name, and whose it is. */
export interface Name {
  readonly text: string;
  readonly role: NameRole;
  readonly collection: Collection;
  /** The file in which it stands. */
  readonly file: string;
}

/** Why a name may not stand beside an earlier one. */
export interface Likeness<N extends Name> {
  readonly name: N;
  readonly other: N;
  /** True when both hold the same characters; else they only look the same. */
  readonly same: boolean;
}

/** Names that look alike. */
interface Group<N extends Name> {
  /** The first name, and the first one of another file. */
  readonly first: N;
  second: N | undefined;
  /** The characters that were seen or told. */
  readonly plain: Set<string>;
  /** The first name of each role, by collection and characters. */
  readonly own: Map<string, N>;
}

/**
 * Finds names that readers cannot tell from an earlier name of another file: those that look the
 * same and hold other characters, and those that are the same in one collection where one of the
 * two is a title. An alias may fit several entries: only a link by it must say which is meant.
 * The work grows with the number of names, however many look alike.
 */
export function likenessesIn<N extends Name>(
  names: readonly N[],
  kinds = BUILT_IN_KINDS,
): Likeness<N>[] {
  const groups = new Map<string, Group<N>>();
  const found: Likeness<N>[] = [];
  for (const name of names) {
    const looks = looksOf(name.text);
    const plain = plainOf(name.text);
    const group = looks.map((look) => groups.get(look)).find((each) => each !== undefined) ?? {
      first: name,
      second: undefined,
      plain: new Set<string>(),
      own: new Map<string, N>(),
    };
    for (const look of looks) groups.set(look, group);
    const other = group.first.file === name.file ? group.second : group.first;
    if (!group.plain.has(plain)) {
      const told = other !== undefined && !areWords(name, other, kinds);
      if (told) found.push({ name, other, same: false });
      if (told || !other) group.plain.add(plain);
    } else {
      const twin = twinOf(name, plain, group, kinds);
      if (twin) found.push({ name, other: twin, same: true });
    }
    if (name.file !== group.first.file) group.second ??= name;
    const key = keyOf(name, name.role, plain);
    if (!group.own.has(key)) group.own.set(key, name);
  }
  return found;
}

/** The roles that a name of each role may not share with another entry of its collection. */
const TWINS: Partial<Record<NameRole, readonly NameRole[]>> = {
  title: ['title', 'alias'],
  alias: ['title'],
};

/** The title, or beside a title the alias, that an entry of the same collection has already. */
function twinOf<N extends Name>(
  name: N,
  plain: string,
  { own }: Group<N>,
  kinds: Kinds,
): N | undefined {
  if (kinds.of(name.collection).foreignTitles) return undefined;
  return TWINS[name.role]
    ?.map((role) => own.get(keyOf(name, role, plain)))
    .find((other) => other && other.file !== name.file);
}

function keyOf({ collection }: Name, role: NameRole, plain: string): string {
  return `${collection} ${role} ${plain}`;
}

/** Tells whether two names are words that a work has in fact, such as "War I" beside "War 1". */
function areWords(name: Name, other: Name, kinds: Kinds): boolean {
  return (
    [name, other].some(({ collection }) => kinds.of(collection).foreignTitles) &&
    [name, other].every(({ text }) => /^\p{ASCII}*$/u.test(text))
  );
}
