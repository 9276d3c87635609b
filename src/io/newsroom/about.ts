import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { isMap, LineCounter, parseDocument } from 'yaml';

interface AboutFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const NEEDED = ['title', 'description'];

/**
 * What is wrong with the text about the site, if anything is: the head of its page is made of its
 * frontmatter, and the rest, which is the maintainers' own, must be readable.
 * @param ending of its file: `.md` or `.mdx`
 */
export function aboutFaults(text: string, ending: string): AboutFault | undefined {
  return headFault(text) ?? (ending === '.mdx' ? mdxFault(text) : undefined);
}

/** Where MDX cannot be read. */
function mdxFault(text: string): AboutFault | undefined {
  try {
    unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    const message = `The text about the site cannot be read: ${reason.replace(/\.$/, '')}.`;
    return { line, column, message };
  }
}

function headFault(text: string): AboutFault | undefined {
  const [, yaml] = /(?<![\s\S])\uFEFF?---\r?\n([\s\S]*?)^---\s*$/m.exec(text) ?? [];
  const lines = new LineCounter();
  const document = parseDocument(yaml ?? '', { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      line: line + 1,
      column: col,
      message: `The frontmatter cannot be read: ${(error.message.split('\n')[0] ?? '').replace(/ at line .*$|[.:]$/g, '')}.`,
    };
  }
  const { contents } = document;
  const missing = NEEDED.find((key) => {
    const value: unknown = isMap(contents) ? contents.get(key) : undefined;
    return typeof value !== 'string' || value.trim() === '';
  });
  return missing === undefined
    ? undefined
    : {
        line: 1,
        column: 1,
        message: `The text about the site needs a "${missing}" in its frontmatter, of which the head of its page is made.`,
      };
}
