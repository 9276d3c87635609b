import type { Root } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { bracketsFromMarkdown, bracketSyntax } from './brackets.ts';
import './nodes.ts';
import { explainSyntax } from './syntax.ts';
import type { SyntaxFault } from './syntax.ts';

function brackets(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[];
    fromMarkdownExtensions?: unknown[];
  };
  (data.micromarkExtensions ??= []).push(bracketSyntax());
  (data.fromMarkdownExtensions ??= []).push(bracketsFromMarkdown());
}

/**
 * A tag that an underlined heading leaves open stands where the parser expects the heading. Its
 * development build then ends with an assertion; here the tag is left alone, and both builds go
 * on to the error that names it.
 */
const headingsWithOpenTags: FromMarkdownExtension = {
  exit: {
    setextHeadingLineSequence(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'heading') node.depth = this.sliceSerialize(token).startsWith('=') ? 1 : 2;
    },
  },
};

function headings(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: unknown[] };
  (data.fromMarkdownExtensions ??= []).push([headingsWithOpenTags]);
}

/**
 * Takes out the search for addresses in finished text: what it finds has no position. The
 * tokenizer finds every address that a reader would see as one.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: FromMarkdownExtension[] };
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .use(brackets)
  .use(headings)
  .use(withoutTransforms)
  .freeze();

/**
 * Parses the text of one `.mdx` file into a syntax tree whose positions are lines and columns
 * of that file. A file that is no MDX gives one problem and no tree.
 */
export function parseMdx(text: string, file: string): { tree?: Root; problems: Problem[] } {
  const parsed = tryMdx(text, file);
  return 'tree' in parsed ? { ...parsed, problems: [] } : { problems: [parsed.problem] };
}

/** Parses a text, or tells why it is no MDX. */
export function tryMdx(text: string, file: string): { readonly tree: Root } | SyntaxFault {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return explainSyntax(error, text, file);
  }
}
