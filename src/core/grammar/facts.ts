import GithubSlugger from 'github-slugger';
import type {
  Definition,
  FootnoteDefinition,
  Heading,
  Image,
  Link,
  Node,
  Nodes,
  Paragraph,
  Parent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { fragment } from '../kinds/urls.ts';
import { holdsWords } from '../model/words.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { traitsOf } from './components/traits.ts';
import { claimPassages, elementFact, quoteFacts } from './element-facts.ts';
import type { ClaimPassage, ElementFact, QuoteFact, Spot, TextBlock } from './element-facts.ts';
import { looseCitations } from './loose-citations.ts';
import type { LooseCitation } from './loose-citations.ts';
import type { Citation, WikiLink } from './nodes.ts';
import { startOf, positionAt } from './position.ts';
import type { Position } from './position.ts';
import { textOf } from './text.ts';

export type { ClaimPassage, QuoteFact, Spot, TextBlock } from './element-facts.ts';

interface LinkFact extends Spot {
  readonly node: WikiLink;
}

export interface CitationFact extends Spot {
  readonly node: Citation;
  readonly id: string;
  readonly locator: string | undefined;
}

interface HeadingFact extends Position {
  readonly depth: number;
  readonly slug: string;
  readonly node: Heading;
}

export interface NoteFact extends Position {
  readonly id: string;
  /** 1-based, in the order of the first references. */
  readonly number: number;
  /** The bold words it begins with, without the full stop. */
  readonly label: string | undefined;
  readonly references: number;
  readonly node: FootnoteDefinition;
}

interface NoteReferenceFact extends Position {
  readonly id: string;
}

export interface ImageFact extends Position {
  /** The name of its file, in the folder of the entry. */
  readonly name: string;
  readonly node: Image;
}

/** A link to a part of its own page. */
interface PartLinkFact extends Position {
  /** The name of the part, without the "#". */
  readonly part: string;
  readonly node: Link | Definition;
}

/** Everything that a body says, in document order, with places. */
export interface Facts {
  readonly headings: readonly HeadingFact[];
  readonly links: readonly LinkFact[];
  readonly citations: readonly CitationFact[];
  /** `@id` without brackets: a citation in another form, or somebody's handle. */
  readonly mentions: readonly LooseCitation[];
  readonly notes: readonly NoteFact[];
  readonly noteReferences: readonly NoteReferenceFact[];
  /** References to notes that are written nowhere: Markdown takes them for plain text. */
  readonly undefinedNotes: readonly NoteReferenceFact[];
  readonly duplicateNotes: readonly (Position & { id: string })[];
  readonly elements: readonly ElementFact[];
  readonly claims: readonly ClaimPassage[];
  readonly quotes: readonly QuoteFact[];
  readonly images: readonly ImageFact[];
  readonly partLinks: readonly PartLinkFact[];
  /** Blocks that state something, outside asides: each needs a citation where the collection asks for it. */
  readonly statements: readonly (Position & { block: Nodes; cited: boolean; inNote: boolean })[];
  readonly paragraphs: number;
}

/** Top-level blocks that have an address of their own, `#p<n>`. */
const ADDRESSED: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'blockquote']);

/** Tells whether a top-level block is numbered as a paragraph. */
export function isAddressed(node: RootContent): boolean {
  return ADDRESSED.has(node.type);
}

/**
 * Reads the facts of a body out of its tree.
 * @param source the text that the tree was parsed from
 */
export function factsOf(tree: Root, source: string, components = BUILT_IN_COMPONENTS): Facts {
  const slugger = new GithubSlugger();
  const headings: HeadingFact[] = [];
  const links: LinkFact[] = [];
  const citations: CitationFact[] = [];
  const noteReferences: NoteReferenceFact[] = [];
  const undefinedNotes: NoteReferenceFact[] = [];
  const elements: ElementFact[] = [];
  const images: ImageFact[] = [];
  const partLinks: PartLinkFact[] = [];
  const definitions: FootnoteDefinition[] = [];
  const statements: Facts['statements'][number][] = [];
  let paragraph: number | undefined;
  let anchor: string | undefined;
  let block: TextBlock | undefined;
  let lead: TextBlock | undefined;
  let inAside = false;
  let inNote = false;

  const spot = (node: Node): Spot | undefined =>
    block && { ...startOf(node), block, lead, anchor, paragraph: inNote ? undefined : paragraph };

  const visit = (node: RootContent, index = 0, siblings: readonly RootContent[] = []): void => {
    const outer = block;
    const outerLead = lead;
    if (node.type === 'list' || node.type === 'blockquote')
      lead = leadIn(siblings[index - 1]) ?? lead;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      block = node;
    if (node.type === 'paragraph' && !inAside) {
      statements.push({ ...startOf(node), block: node, cited: holdsCitation(node), inNote });
    }
    read(node);
    if ('children' in node) node.children.forEach(visit);
    block = outer;
    lead = outerLead;
  };

  const read = (node: RootContent): void => {
    const where = spot(node);
    switch (node.type) {
      case 'heading':
        headings.push({
          ...startOf(node),
          depth: node.depth,
          slug: slugger.slug(textOf(node, (name) => name)),
          node,
        });
        break;
      case 'wikiLink':
        if (where) links.push({ ...where, node });
        break;
      case 'citation':
        for (const item of node.items) {
          if (where) citations.push({ ...where, node, id: item.id, locator: item.locator });
        }
        break;
      case 'text':
        undefinedNotes.push(...noteMarksIn(node, source));
        break;
      case 'footnoteReference':
        noteReferences.push({ ...startOf(node), id: node.identifier });
        break;
      case 'image':
        images.push({ ...startOf(node), name: node.url, node });
        break;
      case 'link':
      case 'definition':
        if (node.url.startsWith('#'))
          partLinks.push({ ...startOf(node), part: node.url.slice(1), node });
        break;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        elements.push(...elementFact(node, where, components));
        break;
      default:
        break;
    }
  };

  for (const [index, child] of tree.children.entries()) {
    if (child.type === 'footnoteDefinition') {
      definitions.push(child);
      continue;
    }
    if (isAddressed(child)) {
      paragraph = (paragraph ?? 0) + 1;
      anchor = fragment.paragraph(paragraph);
    }
    inAside = child.type === 'mdxJsxFlowElement' && traitsOf(child)?.editorial === true;
    visit(child, index, tree.children);
  }
  inAside = false;
  inNote = true;
  for (const definition of definitions) {
    anchor = fragment.note(definition.identifier);
    definition.children.forEach(visit);
  }

  const references = Map.groupBy(noteReferences, (reference) => reference.id);
  const numbers = new Map([...references.keys()].map((id, index) => [id, index + 1]));
  const first = new Map<string, FootnoteDefinition>();
  const duplicateNotes: (Position & { id: string })[] = [];
  for (const definition of definitions) {
    if (first.has(definition.identifier))
      duplicateNotes.push({ ...startOf(definition), id: definition.identifier });
    else first.set(definition.identifier, definition);
  }
  const notes = [...first.values()]
    .map((node): NoteFact => ({
      ...startOf(node),
      id: node.identifier,
      number: numbers.get(node.identifier) ?? 0,
      label: labelOf(node),
      references: references.get(node.identifier)?.length ?? 0,
      node,
    }))
    .sort((a, b) => a.number - b.number);

  return {
    headings,
    links,
    citations,
    mentions: looseCitations(tree, source).filter(({ form }) => form === 'alone'),
    notes,
    noteReferences,
    undefinedNotes,
    duplicateNotes,
    elements,
    claims: elements.flatMap(claimPassages),
    quotes: elements.flatMap(quoteFacts),
    images,
    partLinks,
    statements,
    paragraphs: paragraph ?? 0,
  };
}

/** A paragraph that what follows it belongs to. */
function leadIn(node: RootContent | undefined): Paragraph | undefined {
  const leads = node?.type === 'paragraph' && /[:：]$/.test(textOf(node, (name) => name));
  return leads ? node : undefined;
}

/** Finds `[^name]` in the source of a text; escaped brackets are text indeed. */
function noteMarksIn(node: Text, source: string): NoteReferenceFact[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const marks: NoteReferenceFact[] = [];
  let from = { ...start, offset: start.offset };
  for (const { 1: name, index } of source.slice(start.offset, end.offset).matchAll(NOTE_MARK)) {
    if (name === undefined) continue;
    const offset = start.offset + index;
    from = { ...positionAt(source, offset, from), offset };
    marks.push({ id: name.trim().toLowerCase(), line: from.line, column: from.column });
  }
  return marks;
}

/** An escaped character, or what looks like a reference to a note. */
const NOTE_MARK = /\\.|\[\^((?:\\.|[^\\[\]\r\n])*)\]/g;

function holdsCitation(node: Parent): boolean {
  return node.children.some(
    (child) => child.type === 'citation' || ('children' in child && holdsCitation(child)),
  );
}

function labelOf(note: FootnoteDefinition): string | undefined {
  const [first] = note.children;
  if (first?.type !== 'paragraph') return undefined;
  const [strong] = first.children;
  if (strong?.type !== 'strong') return undefined;
  const label = textOf(strong, (name) => name).replace(/[.:]$/, '');
  return holdsWords(label) ? label : undefined;
}
