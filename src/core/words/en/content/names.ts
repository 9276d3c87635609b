/** What a name is in the entry that has it. */
type Role = 'title' | 'alias' | 'publisher' | 'site' | 'author' | 'country' | 'label';

/** Whose a name is. */
export type Owner = { readonly role: Role; readonly id: string; readonly file: string };

/** An entry, and where its title stands: `content/actors/x.mdx:2`. */
export type Placed = { readonly id: string; readonly file: string };

/** A letter with its number in Unicode: `U+0430`. */
export type Letter = { readonly letter: string; readonly number: string };

const ROLES: Readonly<Record<Role, string>> = {
  title: 'the title',
  alias: 'an alias',
  publisher: 'the publisher',
  site: 'the site',
  author: 'an author',
  country: 'the country',
  label: 'a label',
};

/** What is said of names that are not what they look like, in English. */
export const names = {
  names: {
    same: (name: string, owner: Owner) => ({
      message: `"${name}" is ${whose(owner)} as well.`,
      hint: 'Give one of the two a name that tells them apart, such as one with a place or a year, or make them one entry.',
    }),
    /** @param both whether neither of the two has a word that tells it apart */
    namesake: (title: string, other: Placed, both: boolean) => ({
      message: `"${title}" is the title of "${other.id}" as well, at ${other.file}.`,
      hint: both
        ? 'Give each of the two words that tell it apart, such as "distinguished: the engineer", or make them one entry.'
        : 'Give this one words that tell it apart, such as "distinguished: the engineer", or make them one entry.',
    }),
    sameWord: (word: string, title: string, other: Placed) => ({
      message: `"${word}" does not tell "${title}" from "${other.id}", at ${other.file}.`,
      hint: 'Write words under "distinguished" that fit one of the two alone.',
    }),
    /** @param apart the first letters in which the two differ: here and there */
    alike: (
      name: string,
      other: string,
      owner: Owner,
      apart: { readonly here: Letter; readonly there: Letter } | undefined,
    ) => ({
      message: `"${name}" looks like "${other}", ${whose(owner)}.`,
      hint: `${apart ? `Here stands ${numbered(apart.here)}, and there ${numbered(apart.there)}. ` : ''}Write the same letters where the same is meant, and else a name that readers can tell from the other.`,
    }),
    /** @param script of the letters of the word, as Unicode names it; `other` for those not in general use */
    imitating: (word: string, script: string, among: string, letter: Letter) => ({
      message: `"${word}" is written in ${adjective(script)} letters that look like ${adjective(among)} ones.`,
      hint: retype(letter),
    }),
    mixed: (word: string, script: string, among: string, letter: Letter) => ({
      message: `"${word}" mixes ${adjective(script)} letters with ${adjective(among)} ones.`,
      hint: retype(letter),
    }),
  },
};

function whose({ role, id, file }: Owner): string {
  return `${ROLES[role]} of "${id}" in ${file}`;
}

function adjective(script: string): string {
  return script === 'other' ? 'foreign' : script;
}

function retype(letter: Letter): string {
  return `Type the word again in letters of one script; here stands ${numbered(letter)}.`;
}

function numbered({ letter, number }: Letter): string {
  return `"${letter}" (${number})`;
}
