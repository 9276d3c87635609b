import type { Root } from 'mdast';
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

function brackets(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(bracketSyntax());
  (data.fromMarkdownExtensions ??= []).push(bracketsFromMarkdown());
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .use(brackets)
  .freeze();

/**
 * Parses the text of one `.mdx` file into a syntax tree whose positions are lines and columns
 * of that file. A file that is no MDX gives one problem and no tree.
 */
export function parseMdx(text: string, file: string): { tree?: Root; problems: Problem[] } {
  try {
    return { tree: processor.parse(text), problems: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { problems: [syntaxProblem(error, file)] };
  }
}

/** What authors meet most often when MDX cannot be read, and what they meant to write. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/closing tag|end-tag-mismatch|before the end/i, 'Close every component with its own closing tag, in the right order.'],
  [/expression|acorn/i, 'Braces are not allowed in content. Write the words without "{" and "}".'],
  [/import|export/i, 'Content cannot import or export. Begin the line with another word.'],
  [/before name|in name|after attribute|attribute/i, 'Write a literal "less than" as "\\<", and attributes as name="value".'],
];

function syntaxProblem(error: VFileMessage, file: string): Problem {
  const about = `${error.ruleId ?? ''} ${error.reason}`;
  const hint = REMEDIES.find(([pattern]) => pattern.test(about))?.[1];
  return {
    file,
    line: error.line ?? 1,
    column: error.column ?? 1,
    code: 'mdx-syntax',
    severity: 'error',
    message: `The text cannot be read as MDX: ${error.reason.replace(/\s+/g, ' ').replace(/\.$/, '')}.`,
    hint: hint ?? 'Compare the marked place with the examples in CONTRIBUTING.md.',
  };
}
