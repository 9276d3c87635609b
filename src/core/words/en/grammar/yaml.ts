import type { Language } from '../../language.ts';

const FIELD = 'Write each field as "name: value", all of one group in the same column.';
const QUOTES =
  'Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote.';
const IN_FULL = 'Write the value out in full.';
const FENCES = 'Begin the file with a line "---", the fields, and a line "---".';

/** What is said of the fields of a file before anybody looks at what they mean. */
export function yaml(_: Language) {
  return {
    frontmatter: {
      noYaml: () => ({
        message: 'The file begins with "+++": its fields are no YAML.',
        hint: FENCES,
      }),
      missing: () => ({ message: 'The file does not begin with frontmatter.', hint: FENCES }),
      notClosed: () => ({ message: 'The frontmatter has no closing line "---".', hint: FENCES }),
      twice: (mark: string) => ({
        message: `The text begins with "${mark}", as a second block of fields does.`,
        hint: 'Put all fields into the first block, and begin the text with words.',
      }),
    },
    yaml: {
      continuedValue: () => ({
        message: 'This line is indented as if it were part of the value above it.',
        hint: FIELD,
      }),
      fieldTwice: (field: string) => ({
        message: `The field "${field}" stands here twice.`,
        hint: 'Keep one of the two.',
      }),
      noField: () => ({ message: 'This line is no field.', hint: FIELD }),
      openQuotation: () => ({
        message: 'The quotation mark that is opened here is not closed.',
        hint: 'Close it with the same mark at the end of the value.',
      }),
      indentedUnlike: () => ({
        message: 'This line is indented unlike the fields beside it.',
        hint: FIELD,
      }),
      openGroup: (mark: string) => ({
        message: 'The group that is opened here is not closed.',
        hint: `Close it with "${mark}".`,
      }),
      openList: (mark: string) => ({
        message: 'The list that is opened here is not closed.',
        hint: `Close it with "${mark}".`,
      }),
      colonInValue: () => ({
        message: 'This value holds a colon outside quotation marks.',
        hint: QUOTES,
      }),
      oddBeginning: (sign: string) => ({
        message: `A value cannot begin with "${sign}".`,
        hint: 'Put the value in double quotes.',
      }),
      backslash: () => ({
        message: 'A backslash has a meaning of its own in double quotes.',
        hint: 'Write two backslashes, or take it out.',
      }),
      indentedWithTab: () => ({
        message: 'The line is indented with a tab.',
        hint: 'Indent with spaces.',
      }),
      textAfterFields: () => ({
        message: 'The fields have ended, but more text follows.',
        hint: 'Take out the line "---" or "..." between the two.',
      }),
      foreignToField: () => ({
        message: 'This does not belong to the field before it.',
        hint: `${QUOTES} ${FIELD}`,
      }),
      /** @param reason what the program that reads YAML says, in English */
      unreadable: (reason: string) => ({
        message: `The YAML cannot be read: ${reason}.`,
        hint: 'Compare the indentation and the quotation marks with an entry that works.',
      }),
      directive: () => ({
        message: 'The YAML begins with a directive, which content may not use.',
        hint: 'Take out the line that begins with "%".',
      }),
      nestedTooDeep: () => ({
        message: 'The YAML uses lists or groups inside too many others, which content may not use.',
        hint: IN_FULL,
      }),
      alias: (name: string) => ({
        message: `The YAML uses the alias "*${name}", which content may not use.`,
        hint: IN_FULL,
      }),
      anchor: (name: string) => ({
        message: `The YAML uses the anchor "&${name}", which content may not use.`,
        hint: IN_FULL,
      }),
      tag: (tag: string) => ({
        message: `The YAML uses the tag "${tag}", which content may not use.`,
        hint: IN_FULL,
      }),
      mergeKey: () => ({
        message: 'The YAML uses the merge key "<<", which content may not use.',
        hint: IN_FULL,
      }),
      groupAsName: () => ({
        message: 'The YAML uses a list or group as the name of a field, which content may not use.',
        hint: IN_FULL,
      }),
      inheritedName: (field: string) => ({
        message: `There is no field "${field}" anywhere.`,
        hint: 'Take it out.',
      }),
      notDecimal: (written: string) => ({
        message: `"${written}" is not written as a decimal number.`,
        hint: 'Write digits and a decimal point, such as 55.75 or -0.5.',
      }),
    },
  };
}
