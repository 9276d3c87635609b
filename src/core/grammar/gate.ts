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
import type { Problem, Said } from '../model/problem.ts';
import { addressFault } from '../model/web-address.ts';
import type { AddressFault } from '../model/web-address.ts';
import { holdsWords } from '../model/words.ts';
import { say } from '../words/say.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { editIn } from './edit.ts';
import { checkElement, isHtml } from './elements.ts';
import type { Report } from './elements.ts';
import { checkImage } from './images/embedded.ts';
import { checkNestedLink } from './nested-links.ts';
import type { Citation, WikiLink } from './nodes.ts';
import { startOf } from './position.ts';
import { checkReadable } from './readable.ts';

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

const CODE_NODES: ReadonlyMap<string, () => Said> = new Map([
  ['mdxjsEsm', say.mdx.statement],
  ['mdxFlowExpression', say.mdx.expression],
  ['mdxTextExpression', say.mdx.expression],
]);

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

  const report: Report = (node, code, said, fix) => {
    problems.push(problem({ file, ...startOf(node) }, code, said, fix));
  };

  const visit = (node: Root | RootContent): void => {
    const parent = ancestors.at(-1);
    const refusal = CODE_NODES.get(node.type);
    if (refusal !== undefined) {
      report(node, 'mdx-code', refusal());
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
          report(node, 'misplaced-component', say.noteMarks.inNote(node.identifier));
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
          report(node, 'misplaced-component', say.mdx.taskList());
        }
        break;
      default:
        if (!PLAIN_NODES.has(node.type)) {
          report(node, 'raw-html', say.mdx.unknownMarkdown(node.type));
        }
    }
    if (!('children' in node)) return;
    if (ancestors.length >= DEEPEST) {
      report(node, 'too-deep', say.limits.nodesInside(DEEPEST));
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
    if (node.type === 'wikiLink') {
      report(node, 'invalid-wiki-link', say.wikiLinks.parenthesis());
    } else {
      report(node, 'invalid-citation', say.citationMarks.parenthesis(node.items[0]?.id ?? ''));
    }
  });
}

function checkWikiLink(link: WikiLink, report: Report): void {
  const { value, label = '' } = link;
  if (CODE_IN_BRACKETS.test(value + label)) {
    report(link, 'invalid-wiki-link', say.wikiLinks.code());
    return;
  }
  if (value !== '' && (link.label === undefined || holdsWords(label))) return;
  const said = value === '' ? say.wikiLinks.noEntry() : say.wikiLinks.noWords();
  report(link, 'invalid-wiki-link', said);
}

/** The beginning of another citation in a place within a work, or behind words before its id. */
const CITATION_INSIDE = /(?<![\p{L}\p{N}._%+@/])@[\p{L}\p{N}{][\p{L}\p{N}-]*/u;

/** What a place within a work begins with, such as `p. 3`, `§ 4` or `12`. */
const PLACE_IN_WORK = /^(?:\p{L}{1,5}\.? ?|[§¶]+ ?)?\d/u;

function checkCitation(citation: Citation, report: Report): void {
  for (const { id, locator } of citation.items) {
    const [inside] = CITATION_INSIDE.exec(`${id}, ${locator ?? ''}`) ?? [];
    if (CODE_IN_BRACKETS.test(locator ?? '')) {
      report(citation, 'invalid-citation', say.citationMarks.code());
    } else if (inside !== undefined) {
      report(citation, 'invalid-citation', say.citationMarks.inside(inside));
    } else if (!ID_PATTERN.test(id)) {
      const first = id.replace(/ .*/s, '');
      const place = id.slice(first.length + 1);
      if (ID_PATTERN.test(first)) {
        const isPlace = PLACE_IN_WORK.test(place);
        const fix = isPlace ? editIn(citation, id, `${first}, ${place}`) : [];
        report(citation, 'invalid-citation', say.citationMarks.noComma(id, first), fix);
        continue;
      }
      const { noReference, noId } = say.citationMarks;
      report(citation, 'invalid-citation', id === '' ? noReference() : noId(id));
    } else if (locator?.split(/[,;]/).some((part) => !holdsWords(part))) {
      report(citation, 'invalid-citation', say.citationMarks.noPlace(id));
    }
  }
}

function checkLink(link: Link | Definition, report: Report): void {
  const { url } = link;
  // Whether the page has such a part is seen later.
  if (/^#[\p{L}\p{M}\p{N}_.-]+$/u.test(url)) return;
  const fault = addressFault(url);
  if (fault === undefined) return;
  report(link, 'unsafe-link', unsafeLink(url, fault));
}

function unsafeLink(url: string, fault: AddressFault): Said {
  if (url.startsWith('#')) return say.webLinks.noPart(url);
  if (url.startsWith('mailto:')) return say.webLinks.mail(url);
  const inSite = /^\.{0,2}\//.test(url) || /^[\w-]+(\/|$)/.test(url);
  return inSite ? say.webLinks.ownPage(url) : say.webLinks.unsafe(url, fault);
}

/** Names of links that are written for comments. */
const COMMENT = /^(?:\/\/|comment|#)$/i;

function checkDefinition(definition: Definition, report: Report): void {
  const { url } = definition;
  const label = definition.label ?? definition.identifier;
  // Elsewhere such a line is a comment: its address leads nowhere.
  if (COMMENT.test(label) || url === '#' || url === '') {
    report(definition, 'raw-html', say.mdx.commentLine(label));
    return;
  }
  if (!label.startsWith('^')) {
    checkLink(definition, report);
    return;
  }
  const name = label.slice(1).trim().replace(/\s+/g, '-');
  report(definition, 'undefined-note', say.noteMarks.spaces(label, name));
}

/** Notes are collected from the top level only: each is shown beside the text, never inside. */
function checkNote(note: FootnoteDefinition, parent: Parent | undefined, report: Report): void {
  const foreign = /[^\p{L}\p{M}\p{N}_.-]/u.exec(note.identifier)?.[0];
  if (foreign !== undefined) {
    report(note, 'note-name', say.noteMarks.foreignSign(note.identifier, foreign));
  }
  if (parent?.type === 'root') return;
  report(note, 'misplaced-component', say.noteMarks.inBlock(note.identifier));
}

function checkHeading(heading: Heading, depth: number, report: Report): number {
  if (heading.depth === 1) {
    report(heading, 'heading-level', say.mdx.mainHeading());
    return depth;
  }
  if (heading.depth > 4 || heading.depth > depth + 1) {
    const marks = '#'.repeat(Math.min(depth + 1, 4));
    report(heading, 'heading-level', say.mdx.headingTooDeep(heading.depth, depth, marks));
    return depth;
  }
  return heading.depth;
}
