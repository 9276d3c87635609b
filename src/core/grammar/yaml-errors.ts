import type { YAMLParseError } from 'yaml';
import type { Said } from '../model/problem.ts';
import { say } from '../words/say.ts';

/** What is wrong with a YAML text, at a distance from its beginning. */
export interface YamlFinding {
  readonly offset: number;
  readonly said: Said;
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
        said: say.yaml.continuedValue(),
      },
    ];
  }
  return (first ? [first] : errors).map((error) => explain(error, text));
}

function explain({ code, message, pos: [offset] }: YAMLParseError, text: string): YamlFinding {
  const at = (place: number, said: Said): YamlFinding => ({ offset: Math.max(place, 0), said });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const field = text.slice(offset).replace(/[:\r\n].*$/s, '');
      return at(offset, say.yaml.fieldTwice(field.trim()));
    }
    case 'MISSING_CHAR': {
      const quote = /closing (["'])/.exec(message)?.[1];
      return quote === undefined
        ? at(offset, say.yaml.noField())
        : at(text.lastIndexOf(quote, offset - 1), say.yaml.openQuotation());
    }
    case 'BAD_INDENT': {
      const [, kind, mark] = /^Flow (sequence|map) .* end with a (.)/.exec(message) ?? [];
      if (kind === undefined || mark === undefined) return at(offset, say.yaml.indentedUnlike());
      return kind === 'map'
        ? at(text.lastIndexOf('{', offset - 1), say.yaml.openGroup(mark))
        : at(text.lastIndexOf('[', offset - 1), say.yaml.openList(mark));
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return at(offset, say.yaml.colonInValue());
    case 'MULTILINE_IMPLICIT_KEY':
      return at(offset, say.yaml.noField());
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return at(offset, say.yaml.oddBeginning(text.charAt(offset)));
    case 'BAD_DQ_ESCAPE':
      return at(offset, say.yaml.backslash());
    case 'TAB_AS_INDENT':
      return at(offset, say.yaml.indentedWithTab());
    case 'MULTIPLE_DOCS':
      return at(offset, say.yaml.textAfterFields());
    case 'UNEXPECTED_TOKEN':
      return at(offset, say.yaml.foreignToField());
    default: {
      const reason = message.replace(/\n.*$/s, '').replace(/[.:]+$/, '');
      return at(offset, say.yaml.unreadable(reason));
    }
  }
}
