import { isMap, LineCounter, parseDocument } from 'yaml';

interface AboutFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const NEEDED = ['title', 'description'];

/**
 * What is wrong with the frontmatter of the text about the site, if anything is: the head of its
 * page is made of it. The rest of the file is the maintainers' own.
 */
export function aboutFaults(text: string): AboutFault | undefined {
  const [, yaml] = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text) ?? [];
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
