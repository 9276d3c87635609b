import type { Root, Text } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Extension } from 'micromark-util-types';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { bracketsFromMarkdown, bracketSyntax } from './brackets.ts';
import { fencesFromMarkdown } from './code-fences.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';
import { markElements } from './components/traits.ts';
import './nodes.ts';
import { statementWords } from './statement-words.ts';
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
  (data.fromMarkdownExtensions ??= []).push([headingsWithOpenTags, fencesFromMarkdown]);
}

/**
 * Takes out the search for addresses in finished text: what it finds has no position. The
 * tokenizer finds every address that a reader would see as one.
 */
function withoutTransforms(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: FromMarkdownExtension[] };
  const extensions = data.fromMarkdownExtensions?.flat() ?? [];
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
}

/** Mail addresses and handles with their host, `@user@host`, are words: a site does not write letters. */
function withoutMailLinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: Extension[] };
  for (const { text = {} } of data.micromarkExtensions ?? []) {
    for (const [code, constructs] of Object.entries(text)) {
      const kept = [constructs].flat().filter((each) => each?.name !== 'emailAutolink');
      Object.assign(text, { [code]: kept });
    }
  }
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  // One tilde is a tilde, as in "5~10 mm".
  .use(remarkGfm, { singleTilde: false })
  .use(withoutMailLinks)
  .use(remarkMdx)
  .use(brackets)
  .use(headings)
  .use(withoutTransforms)
  .freeze();

/**
 * Parses the text of one `.mdx` file into a syntax tree whose positions are lines and columns
 * of that file. A file that is no MDX gives one problem and no tree.
 */
export function parseMdx(
  text: string,
  file: string,
  components = BUILT_IN_COMPONENTS,
): { tree?: Root; problems: Problem[] } {
  const parsed = tryMdx(text, file, components);
  return 'tree' in parsed ? { ...parsed, problems: [] } : { problems: [parsed.problem] };
}

/** Parses a text, or tells why it is no MDX. */
export function tryMdx(
  text: string,
  file: string,
  components: Components,
): { readonly tree: Root } | SyntaxFault {
  const parsed = parseTree(text, file, components);
  if ('tree' in parsed || parsed.problem.code !== 'mdx-code') return parsed;
  return parseWords(text, file, components) ?? parsed;
}

function parseTree(
  text: string,
  file: string,
  components: Components,
): { readonly tree: Root } | SyntaxFault {
  try {
    return { tree: markElements(processor.parse(text), components) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return explainSyntax(error, text, file, components);
  }
}

/** A text whose paragraphs were read as words where MDX sees an import or export that is none. */
interface Worded {
  readonly tree: Root;
  /** Where these paragraphs begin. */
  readonly words: readonly number[];
}

/**
 * Parses a text in which a paragraph begins with "import" or "export" as a word. MDX goes by the
 * small letter, so a capital stands in its place while the text is read.
 * @returns nothing where there is no such paragraph
 */
export function parseWords(
  text: string,
  file: string,
  components = BUILT_IN_COMPONENTS,
): Worded | SyntaxFault | undefined {
  const words = statementWords(text);
  if (words.length === 0) return undefined;
  const parsed = parseTree(capitalised(text, words), file, components);
  if (!('tree' in parsed)) return parsed;
  const starts = textsAt(parsed.tree, words);
  if (starts.size === words.length) return restored(parsed.tree, starts);
  // The others stand in code or within a paragraph, as they are.
  const again = parseTree(capitalised(text, [...starts.keys()]), file, components);
  return 'tree' in again ? restored(again.tree, textsAt(again.tree, words)) : again;
}

function capitalised(text: string, places: readonly number[]): string {
  const parts = places.map((at, index) => {
    const end = places[index + 1] ?? text.length;
    return text.charAt(at).toUpperCase() + text.slice(at + 1, end);
  });
  return text.slice(0, places[0]) + parts.join('');
}

/** The texts of a tree that begin at certain places. */
function textsAt(tree: Root, places: readonly number[]): Map<number, Text> {
  const wanted = new Set(places);
  const found = new Map<number, Text>();
  visit(tree, 'text', (node) => {
    const offset = node.position?.start.offset;
    if (offset !== undefined && wanted.has(offset)) found.set(offset, node);
  });
  return found;
}

/** Gives the texts their small letters back. */
function restored(tree: Root, texts: ReadonlyMap<number, Text>): Worded {
  for (const node of texts.values()) {
    node.value = node.value.slice(0, 1).toLowerCase() + node.value.slice(1);
  }
  return { tree, words: [...texts.keys()] };
}
