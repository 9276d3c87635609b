import type { Language } from '../../language.ts';

/** What is said of a text that is no MDX, or that holds what content may not hold. */
export function mdx(_: Language) {
  const closing = (name: string, example: string | undefined, isBlock: boolean): string => {
    if (example !== undefined) return `It holds no text: write ${example}`;
    return isBlock
      ? `Write </${name}> on a line of its own after its text.`
      : `Write </${name}> after its words, in the same paragraph.`;
  };
  return {
    mdx: {
      /** @param example where the component holds no text */
      notClosed: (name: string, example: string | undefined, isBlock: boolean) => ({
        message: `<${name}> is opened here and not closed.`,
        hint: closing(name, example, isBlock),
      }),
      notClosedBefore: (
        name: string,
        other: string,
        example: string | undefined,
        isBlock: boolean,
      ) => ({
        message: `<${name}> is opened here and not closed before </${other}>.`,
        hint: closing(name, example, isBlock),
      }),
      closesNothing: (name: string) => ({
        message: `</${name}> closes nothing: no <${name}> is open here.`,
        hint: `Take it out, or write <${name}> before the words that it is about.`,
      }),
      closedInParagraph: (name: string) => ({
        message: `</${name}> stands inside a paragraph, but <${name}> was opened outside it.`,
        hint: `Put an empty line before </${name}>.`,
      }),
      statement: () => ({
        message: 'Content holds no code, but here is an import or export.',
        hint: 'Take it out. Where a paragraph merely begins with one of these words, put a space before it.',
      }),
      expression: () => ({
        message: 'Content holds no code, but here is an expression in braces.',
        hint: 'Take it out. A literal brace is written "\\{".',
      }),
      /** @param label what stands between the brackets */
      commentLine: (label: string) => ({
        message: `Content holds no comments, but here is "[${label}]:".`,
        hint: 'Take it out.',
      }),
      comment: () => ({
        message: 'Content holds no comments, but here is "<!--".',
        hint: 'Take it out. A literal "less than" is written "\\<".',
      }),
      rawHtml: (sign: string) => ({
        message: `Content holds no raw HTML, but here is "${sign}".`,
        hint: 'Take it out. A literal "less than" is written "\\<".',
      }),
      addressInSigns: () => ({
        message: 'An address in "<" and ">" cannot be read.',
        hint: 'Write the link as [words](https://…).',
      }),
      mailInSigns: () => ({
        message: 'An address in "<" and ">" cannot be read.',
        hint: 'Write the mail address as words, without "<" and ">".',
      }),
      lessThan: () => ({
        message: 'This "<" is read as the beginning of a component, but no name follows.',
        hint: 'Write a literal "less than" as "\\<".',
      }),
      /** @param name what follows the sign */
      lessThanName: (name: string) => ({
        message: `This "<" is read as the beginning of a component, but there is none named "${name}".`,
        hint: 'Write a literal "less than" as "\\<".',
      }),
      unreadableTag: () => ({
        message: 'The component that begins here cannot be read.',
        hint: 'Write every attribute as name="value", with both quotation marks, and then ">".',
      }),
      /** @param reason what the program that reads MDX says, in English */
      unreadable: (reason: string) => ({
        message: `The text cannot be read as MDX: ${reason}.`,
        hint: 'Compare the marked place with the examples in CONTRIBUTING.md.',
      }),
      unknownMarkdown: (type: string) => ({
        message: `Content cannot hold "${type}".`,
        hint: 'Write plain Markdown instead.',
      }),
      openFence: (fence: string) => ({
        message: 'The block of code that begins here is not closed.',
        hint: `Write "${fence}" on a line of its own after its last line, as far in as here, or take this line out.`,
      }),
      lostCell: (cells: number, headings: number) => ({
        message: `This cell would be lost: its row has ${cells} cells, and the heading of the table has ${headings}.`,
        hint: 'Add a heading for it, or write a stroke that parts no cells as "\\|".',
      }),
      hollowTable: () => ({
        message: 'The rows of this table hold nothing to read.',
        hint: 'Fill in its cells, or take it out.',
      }),
      taskList: () => ({
        message: 'A task list cannot be shown to readers.',
        hint: 'Write a plain list: take out "[ ]" and "[x]".',
      }),
      mainHeading: () => ({
        message: 'A page has one main heading already: its title.',
        hint: 'Begin this heading with "##".',
      }),
      /** @param marks what a heading here may begin with */
      headingTooDeep: (level: number, before: number, marks: string) => ({
        message: `A heading of level ${level} cannot follow one of level ${before}.`,
        hint: `Begin this heading with "${marks}".`,
      }),
    },
  };
}
