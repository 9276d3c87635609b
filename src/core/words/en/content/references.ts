import { didYouMean } from '../question.ts';
import { REFERRING } from './shared.ts';
import type { Reference, Thing } from './shared.ts';

/** What is said of names and references between entries, in English. */
export const references = {
  references: {
    ambiguous: (name: string, ids: readonly string[], label: string) => ({
      message: `"${name}" fits more than one entry: ${ids.map((id) => `"${id}"`).join(', ')}.`,
      hint: `Write the id: ${ids.map((id) => `[[${id}|${label}]]`).join(' or ')}.`,
    }),
    withoutPage: (id: string, thing: Thing, { how, words }: Reference) => ({
      message: `"${id}" is ${article(thing.one)} and has no page to link to.`,
      hint: `${REFERRING[how]}: ${words}.`,
    }),
    unknownName: (name: string, near: string | undefined) => ({
      message: `There is no entry "${name}".`,
      hint:
        near === undefined
          ? 'Write the id, title or alias of an entry that exists, or add the entry.'
          : `Did you mean "${near}"?`,
    }),
    /** @param wanted what may stand there, any of them */
    wrongCollection: (id: string, thing: Thing, wanted: readonly Thing[]) => ({
      message: `"${id}" is ${article(thing.one)}, but here must stand ${article(anyOf(wanted))}.`,
      hint: `Name ${article(anyOf(wanted))} by its id.`,
    }),
    /** @param file where it would be added; undefined where there are too many such places */
    unknownId: (
      id: string,
      wanted: readonly Thing[],
      near: string | undefined,
      file: string | undefined,
    ) => ({
      message: `There is no ${anyOf(wanted)} "${id}".`,
      hint:
        didYouMean(near) +
        (file === undefined
          ? 'Write the id of an entry that exists.'
          : `Write an id that exists, or add ${file}.`),
    }),
    linksToItself: () => ({
      message: 'The entry links to itself.',
      hint: 'Write the words without brackets.',
    }),
    namesItself: () => ({
      message: 'The entry names itself.',
      hint: 'Name another entry or take the field out.',
    }),
    withoutBrackets: (id: string) => ({
      message: `"@${id}" is a reference, but a citation stands in brackets.`,
      hint: `Write [@${id}] or [@${id}, p. 3]; a literal "@" is written "\\@".`,
    }),
  },

  ids: {
    taken: (id: string, other: string) => ({
      message: `The id "${id}" is taken already by ${other}.`,
      hint: 'Give one of the two files another name; ids are unique across all folders.',
    }),
    reserved: (id: string, { one }: Thing) => ({
      message: `The site has pages of its own at the address of a ${one} "${id}".`,
      hint: `Give the file another name, such as ${id}-${one}.mdx.`,
    }),
  },

  orphans: {
    /** @param files how many the entry has */
    alone: ({ one }: Thing, { how, words }: Reference, files: number) => ({
      message: `Nothing links to this ${one}.`,
      hint: `${REFERRING[how]} with ${words}, or delete ${files === 1 ? 'the file' : 'it'}.`,
    }),
  },
};

function anyOf(things: readonly Thing[]): string {
  return things.length > 2 ? 'entry' : things.map(({ one }) => one).join(' or ');
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
