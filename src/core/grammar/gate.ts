import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Link,
  Node,
  Parent,
  Root,
  RootContent,
} from 'mdast';
import { ID_PATTERN } from '../model/ids.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { addressFault } from '../model/web-address.ts';
import { holdsWords } from '../model/words.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { editIn } from './edit.ts';
import { checkElement, isHtml } from './elements.ts';
import type { Report } from './elements.ts';
import { checkImage } from './images/embedded.ts';
import { checkNestedLink } from './nested-links.ts';
import type { Citation, WikiLink } from './nodes.ts';
import { startOf } from './position.ts';
import { checkReadable } from './readable.ts';
import { EXPRESSION, STATEMENT } from './syntax.ts';

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
  'linkReference',
]);

const CODE_NODES: ReadonlyMap<string, { readonly message: string; readonly hint: string }> =
  new Map(
    Object.entries({
      mdxjsEsm: STATEMENT,
      mdxFlowExpression: EXPRESSION,
      mdxTextExpression: EXPRESSION,
    }),
  );

/**
 * How many nodes may stand inside one another, more than any reader can follow. Whatever walks
 * a tree may do so by recursion.
 */
const DEEPEST = 32;

/**
 * Checks a tree against what content may hold and reports everything else, each at its place.
 * Pure: it looks at the tree only, never at other files.
 */
export function gate(tree: Root, file: string, components = BUILT_IN_COMPONENTS): Problem[] {
  const problems: Problem[] = [];
  const ancestors: Parent[] = [];
  const wordless = new Set<Node>();
  let depth = 1;

  const report: Report = (node, code, message, hint, fix) => {
    problems.push(problem({ file, ...startOf(node) }, code, message, hint, fix));
  };

  const visit = (node: Root | RootContent): void => {
    const parent = ancestors.at(-1);
    const code = CODE_NODES.get(node.type);
    if (code !== undefined) {
      report(node, 'mdx-code', code.message, code.hint);
      return;
    }
    checkNestedLink(node, ancestors, report);
    // What is around it may have told already that there is nothing to read.
    if ((parent && wordless.has(parent)) || checkReadable(node, report)) wordless.add(node);
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        // HTML inside HTML is one mistake: the outermost element tells it.
        if (!isHtml(node, components) || !ancestors.some((each) => isHtml(each, components))) {
          checkElement(node, parent, report, components);
        }
        break;
      case 'wikiLink':
        checkWikiLink(node, report);
        break;
      case 'citation':
        checkCitation(node, report);
        break;
      case 'link':
        checkLink(node, report);
        break;
      case 'definition':
        checkDefinition(node, report);
        break;
      case 'footnoteDefinition':
        checkNote(node, parent, report);
        break;
      case 'footnoteReference':
        if (ancestors.some((ancestor) => ancestor.type === 'footnoteDefinition')) {
          report(
            node,
            'misplaced-component',
            `A note cannot refer to a note, here to "${node.identifier}".`,
            'Say it in one note, or refer to the other note from the text.',
          );
        }
        break;
      case 'heading':
        depth = checkHeading(node, depth, report);
        break;
      case 'image':
      case 'imageReference':
        checkImage(node, parent, report);
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
    if (ancestors.length >= DEEPEST) {
      report(
        node,
        'too-deep',
        `This stands inside ${DEEPEST} others.`,
        'Take some of the lists, quotations and styles around it away.',
      );
      return;
    }
    checkTails(node, report);
    ancestors.push(node);
    node.children.forEach(visit);
    ancestors.pop();
  };

  visit(tree);
  return problems;
}

/** What another reader of MDX may take for code, or for the beginning of code, inside brackets. */
const CODE_IN_BRACKETS = /[<{}`]/;

/** Brackets that go on with a parenthesis are a link to an address wherever only Markdown is read. */
function checkTails({ children }: Parent, report: Report): void {
  children.forEach((node, index) => {
    const next = children[index + 1];
    const brackets = node.type === 'wikiLink' || node.type === 'citation';
    if (!brackets || next?.type !== 'text' || !next.value.startsWith('(')) return;
    report(
      node,
      node.type === 'wikiLink' ? 'invalid-wiki-link' : 'invalid-citation',
      'A parenthesis follows these brackets at once.',
      node.type === 'citation'
        ? `For a link to another site put a backslash before the "@", as in [\\@${node.items[0]?.id ?? ''}](https://…); after a citation put a space.`
        : 'Put a space between them, or write [words](https://…) for a link to another site.',
    );
  });
}

function checkWikiLink(link: WikiLink, report: Report): void {
  const { value, label = '' } = link;
  if (CODE_IN_BRACKETS.test(value + label)) {
    report(
      link,
      'invalid-wiki-link',
      'The link holds one of the characters "<", "{", "}" and "`".',
      'Write [[id]], [[Title]] or [[id|words to show]] with words alone.',
    );
    return;
  }
  if (value !== '' && (link.label === undefined || holdsWords(label))) return;
  report(
    link,
    'invalid-wiki-link',
    value === '' ? 'The link names no entry.' : 'The link shows no words.',
    'Write [[id]], [[Title]] or [[id|words to show]].',
  );
}

/** The beginning of another citation in a place within a work. */
const CITATION_INSIDE = /(?<![\p{L}\p{N}._%+@/])@[\p{L}\p{N}{][\p{L}\p{N}-]*/u;

/** What a place within a work begins with, such as `p. 3`, `§ 4` or `12`. */
const PLACE_IN_WORK = /^(?:\p{L}{1,5}\.? ?|[§¶]+ ?)?\d/u;

function checkCitation(citation: Citation, report: Report): void {
  for (const { id, locator } of citation.items) {
    const [inside] = CITATION_INSIDE.exec(locator ?? '') ?? [];
    if (CODE_IN_BRACKETS.test(locator ?? '')) {
      report(
        citation,
        'invalid-citation',
        'The citation holds one of the characters "<", "{", "}" and "`".',
        'Write [@reference-id, p. 3] with words and numbers alone.',
      );
    } else if (inside !== undefined) {
      report(
        citation,
        'invalid-citation',
        `"${inside}" begins a citation inside another.`,
        `Put a semicolon and nothing else before it, as in [@reference-id, p. 3; ${inside}].`,
      );
    } else if (!ID_PATTERN.test(id)) {
      const first = id.replace(/ .*/s, '');
      const place = id.slice(first.length + 1);
      const comma = ID_PATTERN.test(first);
      report(
        citation,
        'invalid-citation',
        id === '' ? 'The citation names no reference.' : `"${id}" is no id of a reference.`,
        comma
          ? `Put a comma after the id, as in [@${first}, p. 3].`
          : 'Write [@reference-id] or [@reference-id, p. 3]; several are separated by semicolons.',
        comma && PLACE_IN_WORK.test(place) ? editIn(citation, id, `${first}, ${place}`) : [],
      );
    } else if (locator?.split(/[,;]/).some((part) => !holdsWords(part))) {
      report(
        citation,
        'invalid-citation',
        `A comma or semicolon of the citation "${id}" has no place in the work beside it.`,
        `Write the place, as in [@${id}, p. 3], or [@${id}] alone.`,
      );
    }
  }
}

function checkLink(link: Link | Definition, report: Report): void {
  const { url } = link;
  // Whether the page has such a part is seen later.
  if (/^#[\p{L}\p{M}\p{N}_.-]+$/u.test(url)) return;
  const fault = addressFault(url);
  if (fault === undefined) return;
  const inSite = /^\.{0,2}\//.test(url) || /^[\w-]+(\/|$)/.test(url);
  report(
    link,
    'unsafe-link',
    `The site does not link to "${url}".`,
    url.startsWith('#')
      ? 'To link to a part of this page, write its name after the "#": #p3 or #s-some-heading.'
      : url.startsWith('mailto:')
        ? 'Write the mail address as words, without a link.'
        : inSite
          ? 'To link to another page, write [[its-id]].'
          : [fault, 'Give a full address that begins with https://.'].filter(Boolean).join(' '),
  );
}

function checkDefinition(definition: Definition, report: Report): void {
  const { label } = definition;
  if (!label?.startsWith('^')) {
    checkLink(definition, report);
    return;
  }
  report(
    definition,
    'undefined-note',
    `"[${label}]" is not read as a note: the name of a note has no spaces.`,
    `Write [^${label.slice(1).trim().replace(/\s+/g, '-')}] here and where the text refers to it.`,
  );
}

/** Notes are collected from the top level only: each is shown beside the text, never inside. */
function checkNote(note: FootnoteDefinition, parent: Parent | undefined, report: Report): void {
  const foreign = /[^\p{L}\p{M}\p{N}_.-]/u.exec(note.identifier)?.[0];
  if (foreign !== undefined) {
    report(
      note,
      'note-name',
      `The name of the note "${note.identifier}" holds "${foreign}", which no address can hold as it stands.`,
      'Rename it, here and where the text refers to it: letters, digits, hyphens and full stops.',
    );
  }
  if (parent?.type === 'root') return;
  report(
    note,
    'misplaced-component',
    `The note "${note.identifier}" is written inside another block.`,
    'Write it on a line of its own, outside lists, quotations, components and other notes.',
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
