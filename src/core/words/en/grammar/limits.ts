import type { BODY_LIMITS } from '../../../model/limits.ts';
import type { Language } from '../../language.ts';

/** What a file holds at a place. */
export type Part = 'table' | 'fields' | 'text';

const COUNTED: Readonly<Record<keyof typeof BODY_LIMITS, string>> = {
  embeds: 'drawings and lists of the whole content',
  graphs: 'graphs of actors',
  claims: 'passages that carry a claim',
  quotes: 'quotations',
  notes: 'notes',
  images: 'images',
  headings: 'headings',
};

const SPLIT = 'Split it into several entries.';

/** What is said of a file that holds too much of something. */
export function limits(_: Language) {
  const block = {
    table: ['This table holds', SPLIT],
    fields: ['These fields hold', 'Write less into them, or part them with empty lines.'],
    text: ['This paragraph holds', 'Break it into several with empty lines between them.'],
  } as const;
  const shorter = {
    table: () => 'Write less into its cells.',
    fields: (most: number) =>
      `Write less: a field holds ${most} characters at most, and each has a line of its own.`,
    text: () => 'Break it into paragraphs with empty lines between them.',
  } as const;
  return {
    limits: {
      lines: (most: number) => ({
        message: `The file goes on after ${most} lines.`,
        hint: SPLIT,
      }),
      /** @param field the most characters of a field */
      longLine: (most: number, part: Part, field: number) => ({
        message: `This line is longer than ${most} characters.`,
        hint: shorter[part](field),
      }),
      indent: (most: number) => ({
        message: `This line begins with more than ${most} spaces.`,
        hint: 'Take some of the lists around it away, or begin it further left.',
      }),
      listsAtOnce: (most: number) => ({
        message: `This line begins more than ${most} lists or quotations at once.`,
        hint: 'Take some of them away.',
      }),
      markupInBlock: (most: number, part: Part) => ({
        message: `${block[part][0]} more than ${most} characters of markup.`,
        hint: block[part][1],
      }),
      markup: (most: number) => ({
        message: `The file holds more than ${most} characters of markup.`,
        hint: SPLIT,
      }),
      openBrackets: (most: number) => ({
        message: `More than ${most} brackets are open here at once.`,
        hint: 'Write each value on a line of its own.',
      }),
      nodesInside: (most: number) => ({
        message: `This stands inside ${most} others.`,
        hint: 'Take some of the lists, quotations and styles around it away.',
      }),
      tooMany: (most: number, what: keyof typeof BODY_LIMITS) => ({
        message: `The file holds more than ${most} ${COUNTED[what]}.`,
        hint: SPLIT,
      }),
    },
  };
}
