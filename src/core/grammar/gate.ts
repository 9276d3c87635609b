import type { FootnoteDefinition, Heading, Link, Node, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { didYouMean, nearest } from './near.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Problem } from '../model/problem.ts';
import { isWebAddress } from '../model/schemas.ts';
import { COMPONENTS, inWords, refusalOf } from './components.ts';
import type { ComponentRule } from './components.ts';
import { EXPRESSION, STATEMENT } from './syntax.ts';
import type { Citation, WikiLink } from './nodes.ts';
import { ID_PATTERN } from '../model/ids.ts';

type AnyNode = Root | RootContent;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Markdown that content may use and that needs no further check of its own. */
const PLAIN_NODES: ReadonlySet<string> = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
  'footnoteReference',
  'footnoteDefinition',
  'linkReference',
]);

const CODE_NODES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
};

/**
 * Checks a tree against what content may hold and reports everything else, each at its place.
 * Pure: it looks at the tree only, never at other files.
 */
export function gate(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  let depth = 1;
  let inNote = false;

  const report = (node: Node, code: ProblemCode, message: string, hint: string): void => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ file, line, column, code, severity: 'error', message, hint });
  };

  const visit = (node: AnyNode, parent: Parent | undefined): void => {
    const code = CODE_NODES[node.type];
    if (code !== undefined) {
      report(
        node,
        'mdx-code',
        `Content holds no code, but here is ${code}.`,
        'Take it out. A literal brace is written "\\{".',
      );
      return;
    }
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, parent, report);
        break;
      case 'wikiLink':
        checkWikiLink(node, report);
        break;
      case 'citation':
        checkCitation(node, report);
        break;
      case 'definition':
        if (node.label?.startsWith('^')) {
          report(node, 'undefined-note', `"[${node.label}]" is not read as a note: a note's name has no spaces.`,
            `Write [${node.label.trim().replace(/\s+/g, '-')}] here and where the text refers to it.`);
        } else checkLink(node, report);
        break;
      case 'link':
        checkLink(node, report);
        break;
      case 'heading':
        depth = checkHeading(node, depth, report);
        break;
      case 'image':
      case 'imageReference':
        report(
          node,
          'image-not-allowed',
          'Content holds no images.',
          'Describe what the image shows in words, or make a data set and use <Figure id="…" />.',
        );
        break;
      case 'html':
        report(node, 'raw-html', 'Content holds no raw HTML.', 'Write Markdown instead.');
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') {
          report(
            node,
            'misplaced-component',
            'A task list cannot be shown to readers.',
            'Write a plain list: take out "[ ]" and "[x]".',
          );
        }
        break;
      default:
        if (!PLAIN_NODES.has(node.type)) {
          report(
            node,
            'raw-html',
            `Content cannot hold "${node.type}".`,
            'Write plain Markdown instead.',
          );
        }
    }
    if (!('children' in node)) return;
    const outside = inNote;
    inNote ||= node.type === 'footnoteDefinition';
    for (const child of node.children) visit(child, node);
    inNote = outside;
  };

  visit(tree, undefined);
  return problems;
}

type Report = (node: Node, code: ProblemCode, message: string, hint: string) => void;

function checkElement(element: JsxElement, parent: Parent | undefined, report: Report): void {
  const name = element.name ?? '';
  const refusal = refusalOf(name);
  const rule = COMPONENTS[name];
  if (refusal || !rule) {
    if (refusal) report(element, refusal.code, refusal.message, refusal.hint);
    return;
  }
  checkAttributes(element, name, rule, report);
  checkPlacement(element, name, rule, parent, report);
}

function checkAttributes(
  element: JsxElement,
  name: string,
  rule: ComponentRule,
  report: Report,
): void {
  const seen = new Set<string>();
  /** Attributes that stand there, if misspelt. */
  const meant = new Set<string>();
  const known = Object.keys(rule.attributes);
  let spread = false;
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      spread = true;
      report(
        placed(attribute, element),
        'mdx-code',
        `<${name}> holds an expression in braces.`,
        'Write every attribute as name="value".',
      );
      continue;
    }
    const at = placed(attribute, element);
    const key = attribute.name;
    if (seen.has(key)) {
      report(at, 'duplicate-attribute', `<${name}> has "${key}" twice.`, 'Keep one of them.');
      continue;
    }
    seen.add(key);
    if (!known.includes(key)) meant.add(nearest(key, known) ?? '');
    checkAttribute(attribute, at, name, rule, known, report);
  }
  if (spread) return;
  for (const key of known) {
    if (rule.attributes[key]?.required && !seen.has(key) && !meant.has(key)) {
      report(
        element,
        'missing-attribute',
        `<${name}> needs the attribute "${key}": ${rule.attributes[key].words}.`,
        `Write it like this: ${rule.example.replace(/\n+/g, ' ')}`,
      );
    }
  }
  const has = (key: string): boolean => seen.has(key) || meant.has(key);
  if (name === 'Quote' && has('lang') !== has('original')) {
    report(
      element,
      'missing-attribute',
      '<Quote> needs "lang" and "original" together.',
      "Give the words in the original language and that language's code, or neither.",
    );
  }
}

function checkAttribute(
  attribute: MdxJsxAttribute,
  at: Node,
  name: string,
  rule: ComponentRule,
  known: string[],
  report: Report,
): void {
  const key = attribute.name;
  const expected = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
  if (!expected) {
    report(
      at,
      'unknown-attribute',
      `<${name}> has no attribute "${key}".`,
      `${didYouMean(key, known)}${known.length > 0 ? `It may have ${inWords(known)}.` : 'It has no attributes.'}`,
    );
    return;
  }
  const { value } = attribute;
  if (typeof value !== 'string') {
    report(
      at,
      value ? 'mdx-code' : 'invalid-attribute',
      value
        ? `The attribute "${key}" holds an expression in braces.`
        : `The attribute "${key}" has no value.`,
      `Write ${key}="…" with ${expected.words}.`,
    );
    return;
  }
  if (!expected.accepts(value)) {
    const near = expected.values ? didYouMean(value, expected.values) : '';
    report(
      at,
      'invalid-attribute',
      `"${value}" is no value for "${key}" of <${name}>.`,
      `${near}It must be ${expected.words}.`,
    );
  }
}

function checkPlacement(
  element: JsxElement,
  name: string,
  rule: ComponentRule,
  parent: Parent | undefined,
  report: Report,
): void {
  const inText = element.type === 'mdxJsxTextElement';
  if (rule.placement === 'block' && (inText || parent?.type !== 'root')) {
    report(
      element,
      'misplaced-component',
      `<${name}> must stand on lines of its own.`,
      'Put an empty line before and after it, outside lists, quotations and notes.',
    );
  } else if (rule.placement === 'text' && !inText) {
    report(
      element,
      'misplaced-component',
      `<${name}> must stand inside a paragraph, on one line with its words.`,
      `Write it like this: ${rule.example}`,
    );
  } else if (rule.content === 'none' && element.children.length > 0) {
    report(
      element,
      'misplaced-component',
      `<${name}> holds no text.`,
      `Write it like this: ${rule.example}`,
    );
  } else if (rule.content !== 'none' && element.children.length === 0) {
    report(
      element,
      'misplaced-component',
      `<${name}> is empty.`,
      `Put its words between the tags: ${rule.example.replace(/\n+/g, ' ')}`,
    );
  }
}

function isHtml(node: AnyNode | Parent | undefined): boolean {
  return (
    (node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') &&
    refusalOf((node as JsxElement).name ?? '')?.code === 'raw-html'
  );
}

/** Notes are collected from the top of the file only: a reader meets each beside the text. */
function checkNote(note: FootnoteDefinition, parent: Parent | undefined, report: Report): void {
  if (parent?.type === 'root') return;
  report(note, 'misplaced-component', `The note "${note.identifier}" is written inside a list, a quotation, a component or another note.`,
    'Write it on lines of its own that begin at the left margin.');
}

function checkWikiLink(link: WikiLink, report: Report): void {
  if (link.value !== '' && link.label !== '') return;
  report(
    link,
    'invalid-wiki-link',
    link.value === '' ? 'The link names no entry.' : 'The link shows no words.',
    'Write [[id]], [[Title]] or [[id|words to show]].',
  );
}

function checkCitation(citation: Citation, report: Report): void {
  for (const item of citation.items) {
    if (ID_PATTERN.test(item.id)) continue;
    report(
      citation,
      'invalid-citation',
      `"${item.id}" is no id of a reference.`,
      'Write [@reference-id] or [@reference-id, p. 3]; several are separated by semicolons.',
    );
  }
}

function checkLink(
  link: Link | Extract<RootContent, { type: 'definition' }>,
  report: Report,
): void {
  const { url } = link;
  if (/^#[\w-]+$/.test(url) || isWebAddress(url)) return;
  const inSite = /^\.{0,2}\//.test(url) || /^[\w-]+(\/|$)/.test(url);
  report(
    link,
    'unsafe-link',
    `The site does not link to "${url}".`,
    inSite
      ? 'To link to another page, write [[its-id]].'
      : 'Give a full address that begins with https://.',
  );
}

function checkHeading(heading: Heading, depth: number, report: Report): number {
  if (heading.depth === 1) {
    report(
      heading,
      'heading-level',
      'A page has one main heading already: its title.',
      'Begin this heading with "##".',
    );
    return depth;
  }
  if (heading.depth > 4 || heading.depth > depth + 1) {
    report(
      heading,
      'heading-level',
      `A heading of level ${heading.depth} cannot follow one of level ${depth}.`,
      `Begin this heading with "${'#'.repeat(Math.min(depth + 1, 4))}".`,
    );
    return depth;
  }
  return heading.depth;
}

function placed(attribute: { position?: unknown }, element: JsxElement): Node {
  return attribute.position ? (attribute as unknown as Node) : element;
}
