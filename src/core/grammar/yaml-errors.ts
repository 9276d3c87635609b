import type { YAMLParseError } from 'yaml';

/** What is wrong with a YAML text, at a distance from its beginning. */
export interface YamlFinding {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Explains why a text is no YAML. After the first error the reader only guesses, so what it
 * says then are consequences; two fields of one name do not confuse it, and each is told.
 */
export function explainYaml(errors: readonly YAMLParseError[], text: string): YamlFinding[] {
  const [first] = errors
    .filter((error) => error.code !== 'DUPLICATE_KEY')
    .sort((a, b) => a.pos[0] - b.pos[0]);
  const indented = errors.find(
    (error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === first?.pos[0],
  );
  if (first?.code === 'BLOCK_AS_IMPLICIT_KEY' && indented) {
    return [
      {
        offset: text.slice(0, indented.pos[1]).search(/[^\s][^\r\n]*$/),
        message: 'This line is indented as if it were part of the value above it.',
        hint: FIELD,
      },
    ];
  }
  return (first ? [first] : errors).map((error) => explain(error, text));
}

const QUOTES =
  'Put a text that holds a colon or a quotation mark in double quotes, with \\" for a double quote.';
const FIELD = 'Write each field as "name: value", all of one group in the same column.';

function explain({ code, message, pos: [offset] }: YAMLParseError, text: string): YamlFinding {
  const at = (place: number, what: string, hint: string): YamlFinding => ({
    offset: Math.max(place, 0),
    message: what,
    hint,
  });
  switch (code) {
    case 'DUPLICATE_KEY':
      return at(
        offset,
        `The field "${text
          .slice(offset)
          .replace(/[:\r\n].*$/s, '')
          .trim()}" stands here twice.`,
        'Keep one of the two.',
      );
    case 'MISSING_CHAR': {
      const quote = /closing (["'])/.exec(message)?.[1];
      return quote === undefined
        ? at(offset, 'This line is no field.', FIELD)
        : at(
            text.lastIndexOf(quote, offset - 1),
            'The quotation mark that is opened here is not closed.',
            'Close it with the same mark at the end of the value.',
          );
    }
    case 'BAD_INDENT': {
      const [, kind, mark] = /^Flow (sequence|map) .* end with a (.)/.exec(message) ?? [];
      return kind === undefined || mark === undefined
        ? at(offset, 'This line is indented unlike the fields beside it.', FIELD)
        : at(
            text.lastIndexOf(kind === 'map' ? '{' : '[', offset - 1),
            `The ${kind === 'map' ? 'group' : 'list'} that is opened here is not closed.`,
            `Close it with "${mark}".`,
          );
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at(offset, 'This value holds a colon outside quotation marks.', QUOTES);
    case 'MULTILINE_IMPLICIT_KEY':
      return at(offset, 'This line is no field.', FIELD);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return at(
        offset,
        `A value cannot begin with "${text.charAt(offset)}".`,
        'Put the value in double quotes.',
      );
    case 'BAD_DQ_ESCAPE':
      return at(
        offset,
        'A backslash has a meaning of its own in double quotes.',
        'Write two backslashes, or take it out.',
      );
    case 'TAB_AS_INDENT':
      return at(offset, 'The line is indented with a tab.', 'Indent with spaces.');
    case 'MULTIPLE_DOCS':
      return at(
        offset,
        'The fields have ended, but more text follows.',
        'Take out the line "---" or "..." between the two.',
      );
    case 'UNEXPECTED_TOKEN':
      return at(offset, 'This does not belong to the field before it.', `${QUOTES} ${FIELD}`);
    default:
      return at(
        offset,
        `The YAML cannot be read: ${message.replace(/\n.*$/s, '').replace(/[.:]+$/, '')}.`,
        'Compare the indentation and the quotation marks with an entry that works.',
      );
  }
}
