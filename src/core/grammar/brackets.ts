import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  TokenType,
} from 'micromark-util-types';
import type { CitationItem } from './nodes.ts';

/**
 * The two bracket forms that contributors write, as a micromark syntax extension:
 * `[[wiki links]]` and `[@citations]`. They are tokenized, not searched for in finished text,
 * so that code spans, escapes and positions are right.
 */

const LEFT_BRACKET = 91;
const RIGHT_BRACKET = 93;
const AT = 64;
const BACKSLASH = 92;

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

interface Form {
  readonly token: TokenType;
  readonly marker: TokenType;
  readonly data: TokenType;
  readonly opening: readonly number[];
  readonly closing: readonly number[];
}

const WIKI_LINK: Form = {
  token: 'wikiLink',
  marker: 'wikiLinkMarker',
  data: 'wikiLinkData',
  opening: [LEFT_BRACKET, LEFT_BRACKET],
  closing: [RIGHT_BRACKET, RIGHT_BRACKET],
};

const CITATION: Form = {
  token: 'citation',
  marker: 'citationMarker',
  data: 'citationData',
  opening: [LEFT_BRACKET, AT],
  closing: [RIGHT_BRACKET],
};

/** Builds the construct of one form: an opening, text without brackets, a closing. */
function constructOf(form: Form): Construct {
  return { name: form.token, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let matched = 0;
    return start;

    function start(code: Code): State | undefined {
      effects.enter(form.token);
      effects.enter(form.marker);
      return opening(code);
    }

    function opening(code: Code): State | undefined {
      if (code !== form.opening[matched]) return nok(code);
      effects.consume(code);
      matched += 1;
      if (matched < form.opening.length) return opening;
      effects.exit(form.marker);
      matched = 0;
      return beforeData;
    }

    function beforeData(code: Code): State | undefined {
      if (code === null || code === LEFT_BRACKET) return nok(code);
      if (code === RIGHT_BRACKET) {
        effects.enter(form.marker);
        return closing(code);
      }
      if (isLineEnding(code)) {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return beforeData;
      }
      effects.enter(form.data);
      return data(code);
    }

    function data(code: Code): State | undefined {
      if (code === null || code === LEFT_BRACKET || code === RIGHT_BRACKET || isLineEnding(code)) {
        effects.exit(form.data);
        return beforeData(code);
      }
      effects.consume(code);
      return code === BACKSLASH ? afterBackslash : data;
    }

    function afterBackslash(code: Code): State | undefined {
      if (code === BACKSLASH) {
        effects.consume(code);
        return data;
      }
      return data(code);
    }

    function closing(code: Code): State | undefined {
      if (code !== form.closing[matched]) return nok(code);
      effects.consume(code);
      matched += 1;
      if (matched < form.closing.length) return closing;
      effects.exit(form.marker);
      effects.exit(form.token);
      return ok;
    }
  }
}

/** The micromark extension for both forms. */
export function bracketSyntax(): Extension {
  return { text: { [LEFT_BRACKET]: [constructOf(WIKI_LINK), constructOf(CITATION)] } };
}

/** The mdast extension for both forms: tokens to `wikiLink` and `citation` nodes. */
export function bracketsFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      wikiLink(token) {
        this.enter({ type: 'wikiLink', value: '' }, token);
      },
      citation(token) {
        this.enter({ type: 'citation', items: [] }, token);
      },
    },
    exit: {
      wikiLink(token) {
        const node = this.stack[this.stack.length - 1];
        if (node?.type === 'wikiLink') {
          Object.assign(node, readWikiLink(this.sliceSerialize(token).slice(2, -2)));
        }
        this.exit(token);
      },
      citation(token) {
        const node = this.stack[this.stack.length - 1];
        if (node?.type === 'citation') {
          node.items = readCitation(this.sliceSerialize(token).slice(1, -1));
        }
        this.exit(token);
      },
    },
  };
}

/** Splits what stands between the double brackets; `\|` is what tables make of `|`. */
export function readWikiLink(inside: string): { value: string; label?: string } {
  const [target = '', ...label] = inside.split(/\\?\|/);
  const value = collapse(target);
  return label.length === 0 ? { value } : { value, label: collapse(label.join('|')) };
}

/**
 * Splits what stands between the brackets of a citation: `@a; @b, p. 3; fig. 2`. After a semicolon
 * the next citation begins with "@" or an id of several words; else the place in the work goes on.
 */
export function readCitation(inside: string): CitationItem[] {
  const items: CitationItem[] = [];
  for (const part of inside.split(';')) {
    const last = items.at(-1);
    const words = collapse(part);
    if (last?.locator !== undefined && !BEGINS_CITATION.test(words)) {
      last.locator += `; ${words}`;
      continue;
    }
    const [id = '', ...locator] = part.split(',');
    const item: CitationItem = { id: collapse(id).replace(/^@/, '') };
    // After a comma a place is wanted: an empty one is told of.
    if (locator.length > 0) item.locator = collapse(locator.join(','));
    items.push(item);
  }
  return items;
}

/** An "@", an id that holds a letter and a hyphen, or nothing, which is no place in a work. */
const BEGINS_CITATION = /^(?:@|$|(?=[\d-]*[a-z])[a-z\d]+(?:-[a-z\d]+)+(?:,|$))/;

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
