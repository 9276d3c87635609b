import type { Element, ElementContent, Root as HastRoot, RootContent as HastContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FootnoteReference, List, ListItem, Node, Resource, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isWhole } from '../grammar/element-facts.ts';
import { isAddressed } from '../grammar/facts.ts';
import type { NoteFact } from '../grammar/facts.ts';
import { textOf } from '../grammar/text.ts';
import type { Citation, WikiLink } from '../grammar/nodes.ts';
import type { ContentGraph, Entry, Image } from '../graph/graph.ts';
import { inLetters } from '../model/hosts.ts';
import { STEP_LIMITS } from '../model/limits.ts';
import { fragment } from '../kinds/urls.ts';
import { evidenceOf } from '../views/evidence.ts';
import { onPage } from '../views/on-page.ts';
import { citedIds, linkTo } from '../views/parts.ts';
import { noteMark, noteSection } from './notes.ts';
import { Budget, placed, sizeOf } from './budget.ts';
import { drawAround, isOfGraph } from './drawings/index.ts';
import type { Page } from './drawings/drawing.ts';
import { embed } from './embeds.ts';
import { evidenceLine } from './evidence.ts';

/**
 * Compiles the body of an entry to HTML. Pure: the same graph gives the same text.
 * Notes stand at the end, in the order of their marks: one markup serves the margin, the phone,
 * paper and a screen reader.
 * @param budget how many nodes may be made: the same on every machine, unlike a time
 * @throws BodyFault with the place of the block that could not be drawn
 */
export function renderBody(
  graph: ContentGraph,
  entry: Entry,
  budget = new Budget(STEP_LIMITS.body),
): string {
  const body = bodyOf(graph, entry, budget);
  visit(body, 'element', (element, index, parent) => {
    // A citation never begins a line, and is a word of its own to whoever takes the text alone.
    const before = index === undefined ? undefined : parent?.children[index - 1];
    const classes = element.properties['className'];
    if (!before || !Array.isArray(classes) || !classes.includes('cite')) return undefined;
    if (before.type === 'text') before.value = `${before.value.trimEnd()}\u00A0`;
    else {
      parent?.children.splice(Number(index), 0, { type: 'text', value: '\u00A0' });
      return Number(index) + 2;
    }
    return undefined;
  });
  return toHtml(body, { allowParseErrors: false, closeSelfClosing: false });
}

function bodyOf(graph: ContentGraph, entry: Entry, budget: Budget): HastRoot {
  const { facts } = entry;
  const { text: words } = graph.words;
  const notes = new Map(facts.notes.map((note) => [note.id, note]));
  const numbers = new Map(citedIds(graph, entry).map((id, index) => [id, index + 1]));
  const slugs = new Map(facts.headings.map(({ node, slug }) => [node, slug]));
  const references = new Map<string, number>();
  const elements = new Map(
    facts.elements
      .filter((element) => isWhole(element, graph.definitions.components))
      .map((element) => [element.node as Node, element]),
  );
  const ordinals = new Map<string, number>();
  const page: Page = {
    graph,
    entry,
    ordinal: (name) => {
      const ordinal = (ordinals.get(name) ?? 0) + 1;
      ordinals.set(name, ordinal);
      return ordinal;
    },
  };
  const evidence = entry.collection === 'sources' ? evidenceOf(graph, entry) : NO_EVIDENCE;
  let paragraph = 0;

  const wikiLink = (_: State, node: WikiLink): Element => {
    const link = linkTo(graph, graph.idOf(node.value));
    const { lang } = node.label === undefined ? link : {};
    return h('a', { href: link.url, lang }, node.label ?? link.title);
  };

  const citation = (_: State, node: Citation): ElementContent[] =>
    node.items.map(({ id, locator }) => {
      const number = numbers.get(id) ?? 0;
      return h(
        'a',
        { class: 'cite', href: `#${fragment.citation(number)}`, role: 'doc-biblioref' },
        locator === undefined ? String(number) : `${number}, ${locator}`,
      );
    });

  const noteReference = (_: State, node: FootnoteReference): Element => {
    const note = noteOf(notes, node.identifier);
    const occurrence = (references.get(node.identifier) ?? 0) + 1;
    references.set(node.identifier, occurrence);
    return noteMark(note, occurrence);
  };

  const component = (
    state: State,
    node: MdxJsxTextElement | MdxJsxFlowElement,
  ): ElementContent[] => {
    const element = elements.get(node);
    if (!element) throw new TypeError(`no component <${node.name}>`);
    const own = graph.definitions.drawn.get(element.component);
    if (own) {
      const children = [...own(element.attributes as never, state.all(node), onPage(graph))];
      budget.spend(sizeOf({ type: 'root', children }));
      return children;
    }
    if (!isOfGraph(element)) return drawAround(element, state.all(node), page);
    const { drawn, size } = embed(graph, element);
    budget.spend(size);
    return [...drawn];
  };

  const withNotes = (state: State, blocks: readonly HastContent[]): HastContent[] => {
    const drawn = facts.notes.map((note) => ({
      note,
      parts: drawnAt(note.node, () => state.all(note.node)).filter(
        (child) => child.type === 'element',
      ),
    }));
    return drawn.length === 0 ? [...blocks] : [...blocks, noteSection(drawn, blocks, words)];
  };

  /** Draws one block of the body, for what it costs. */
  const drawnAt = <T>(node: RootContent, work: () => T): T =>
    placed(node, () => {
      budget.spend(sizeOf(node));
      return work();
    });

  const block = (state: State, node: RootContent): HastContent[] => {
    if (node.type === 'footnoteDefinition' || node.type === 'yaml' || node.type === 'definition')
      return [];
    const made = [state.one(node, undefined)].flat().filter((each) => each !== undefined);
    if (isAddressed(node)) {
      paragraph += 1;
      const [first] = made;
      if (first?.type === 'element') {
        const id = fragment.paragraph(paragraph);
        first.properties['id'] = id;
        if (first.tagName === 'p') {
          // Drawn by the style sheet from its name: who copies or extracts the text gets the text.
          first.children.unshift(
            h('a', { class: 'para', href: `#${id}`, ariaLabel: `¶${paragraph}` }),
          );
        }
      }
      const known = evidence.get(paragraph);
      if (known) {
        const line = evidenceLine(graph, known);
        budget.spend(sizeOf(line));
        return [h('section', { class: 'said' }, [...made, line])];
      }
    }
    return made;
  };

  const handlers: Handlers = {
    // The handler of the root makes a root, which the type of handlers in general does not foresee.
    root: ((state: State, node: Root): HastRoot => ({
      type: 'root',
      children: withNotes(
        state,
        node.children.flatMap((child) => drawnAt(child, () => block(state, child))),
      ),
    })) as unknown as Handler,
    heading: (state, node) => {
      const slug = slugs.get(node);
      if (slug === undefined) throw new TypeError('a heading without a name');
      return h(`h${node.depth}`, { id: fragment.heading(slug) }, state.all(node));
    },
    listItem: (state, node, parent) =>
      defaultHandlers.listItem(state, node, parent?.type === 'list' ? listLike(parent) : parent),
    link: (state, node) => anchor(node, state.all(node)),
    linkReference: (state, node) => {
      const definition = state.definitionById.get(node.identifier.toUpperCase());
      return definition ? anchor(definition, state.all(node)) : state.all(node);
    },
    image: (_, node) => {
      const { collection, name, width, height } = imageOf(graph, entry, node.url);
      return h('img', {
        src: graph.addresses.image(collection, name),
        ...{ width, height, alt: node.alt, loading: 'lazy', decoding: 'async' },
      });
    },
    table: (state, node) => {
      const table = h('table', tableParts(state, node));
      return h(
        'div',
        { class: 'table-scroll', role: 'group', tabIndex: 0, ariaLabel: tableLabel(node, graph) },
        [table],
      );
    },
    wikiLink,
    citation,
    footnoteReference: noteReference,
    mdxJsxTextElement: component,
    mdxJsxFlowElement: component,
  };
  return toHast(entry.tree, { handlers, allowDangerousHtml: false }) as HastRoot;
}

const NO_EVIDENCE: ReturnType<typeof evidenceOf> = new Map();

/** How loosely each list is set. */
const lists = new WeakMap<List, List>();

/**
 * A list without items that is as loose as one: the library looks at all items of a list for each of
 * them, to tell whether one is loose.
 */
function listLike(list: List): List {
  const known = lists.get(list);
  if (known) return known;
  const spread = list.spread === true || list.children.some(isLoose);
  const like: List = { type: 'list', spread, children: [] };
  lists.set(list, like);
  return like;
}

function isLoose({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}

function noteOf(notes: ReadonlyMap<string, NoteFact>, id: string): NoteFact {
  const note = notes.get(id);
  if (!note) throw new TypeError(`no note ${id}`);
  return note;
}

/** A link; an address among its words is shown in letters where it is written in Punycode. */
function anchor({ url, title }: Resource, children: ElementContent[]): Element {
  const link = h('a', { href: url, ...(title ? { title } : {}) }, children);
  visit(link, 'text', (text) => {
    text.value = inLetters(text.value);
  });
  return link;
}

function imageOf(graph: ContentGraph, { collection }: Entry, name: string): Image {
  const image = graph.images.get(`${collection}/${name}`);
  if (!image) throw new TypeError(`no image ${collection}/${name}`);
  return image;
}

type Table = Extract<RootContent, { type: 'table' }>;

function tableParts(state: State, table: Table): Element[] {
  const [head, ...body] = table.children;
  const row = (cells: Table['children'][number], name: 'th' | 'td'): Element =>
    h(
      'tr',
      cells.children.map((cell, column) => {
        const align = table.align?.[column];
        const header = name === 'th' ? { scope: 'col' } : {};
        return h(
          name,
          { ...header, ...(align ? { class: `align-${align}` } : {}) },
          state.all(cell),
        );
      }),
    );
  return [
    ...(head ? [h('thead', [row(head, 'th')])] : []),
    ...(body.length > 0
      ? [
          h(
            'tbody',
            body.map((cells) => row(cells, 'td')),
          ),
        ]
      : []),
  ];
}

/** A table's name for screen readers: its column heads. */
function tableLabel(table: Table, graph: ContentGraph): string {
  const heads =
    table.children[0]?.children
      .map((cell) => textOf(cell, graph.titleOf))
      .filter((text) => text !== '') ?? [];
  return graph.words.text.table(heads);
}
