import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { directionOfText, shareAgainst } from '../model/direction.ts';
import type { Direction } from '../model/direction.ts';

/** What is read from left to right in every language. */
const CODE = new Set(['code', 'kbd', 'pre', 'samp']);

/** What holds no text that can be marked, or drawings, whose words are anchored to their places. */
const PASSED_OVER = new Set([
  ...['head', 'iframe', 'math', 'noscript', 'script', 'select', 'style', 'svg', 'template'],
  ...['textarea', 'title'],
]);

/** What stands within a line. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'data', 'del', 'dfn'],
  ...['em', 'i', 'ins', 'label', 'mark', 'q', 's', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'time', 'u', 'var'],
]);

/** What is a name or a quotation in the line around it, and says nothing of that line's language. */
const APART = new Set(['a', 'bdi', 'bdo', 'cite', 'q', 'sub', 'sup', 'time']);

/** What is turned as a whole, its markers, columns and edges with it. */
const WHOLE = new Set(['blockquote', 'dl', 'ol', 'table', 'ul']);
const FRAME = 'table-scroll';

/** The text of authors, who see to the order of its words themselves. */
const PROSE = 'prose';

/**
 * More than this share of a line's letters tell what it is in. A line of our own often holds a long
 * name beside a few words.
 */
const TELLING = { prose: 0.5, line: 0.75 } as const;

const OTHER = { ltr: 'rtl', rtl: 'ltr' } as const;

/** What the words of an element tell. */
interface Reading {
  readonly text: string;
  /** The ways in which it and the blocks in it run. */
  readonly ways: ReadonlySet<Direction>;
}

/** The elements of one page, each read once. */
export class Lines {
  readonly #readings = new Map<Tree.Element, Reading>();

  /** The words of an element that are no names or quotations, nor of a block within it. */
  textOf(element: Tree.Element, prose: boolean): string {
    return this.#reading(element, prose).text;
  }

  /** Which way an element runs by its letters; undefined where it has none, or is ours and mixed. */
  wayOf(element: Tree.Element, around: Direction, prose: boolean): Direction | undefined {
    const { text, ways } = this.#reading(element, prose);
    if (isWhole(element)) {
      const [way = around] = ways;
      return ways.size > 1 ? around : way;
    }
    // An item of our own lists keeps its marker on the side where the others have theirs.
    if (element.tagName === 'li' && !prose) return around;
    const way = directionOfText(text);
    const turns = shareAgainst(around, text) > tellingShare(element, prose);
    return way === undefined || turns || isText(element, prose) ? way : around;
  }

  #reading(element: Tree.Element, prose: boolean): Reading {
    const known = this.#readings.get(element);
    if (known) return known;
    let text = '';
    const ways = new Set<Direction>();
    for (const child of element.childNodes) {
      if (isTextNode(child)) text += child.value;
      if (!('tagName' in child) || isCode(child) || isPassedOver(child)) continue;
      const inner = this.#reading(child, isProse(child, prose));
      if (isOfItsLine(child)) text += inner.text;
      for (const way of inner.ways) ways.add(way);
    }
    const way = INLINE.has(element.tagName) ? undefined : directionOfText(text);
    if (way) ways.add(way);
    // A line of our own with a long name in it does not turn what is around it.
    if (way && !prose && shareAgainst(OTHER[way], text) <= TELLING.line) ways.add(OTHER[way]);
    const made = { text, ways };
    this.#readings.set(element, made);
    return made;
  }
}

export function tellingShare(element: Tree.Element, prose: boolean): number {
  return isText(element, prose) ? TELLING.prose : TELLING.line;
}

/** Whether an element is an author's: its text, or a title or quotation in a line of ours. */
function isText({ tagName }: Tree.Element, prose: boolean): boolean {
  return prose || APART.has(tagName);
}

/** Whether an element stands in an author's text, or is that text. */
export function isProse(element: Tree.Element, around: boolean): boolean {
  return around || classesOf(element).includes(PROSE);
}

export function isCode({ tagName }: Tree.Element): boolean {
  return CODE.has(tagName);
}

/** Whether an element stands within a line. */
export function isInline({ tagName }: Tree.Element): boolean {
  return INLINE.has(tagName);
}

export function isPassedOver({ tagName }: Tree.Element): boolean {
  return PASSED_OVER.has(tagName);
}

export function isTextNode(node: Tree.ChildNode): node is Tree.TextNode {
  return node.nodeName === '#text';
}

export function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** Whether the words of an element belong to the line that it stands in. */
function isOfItsLine(element: Tree.Element): boolean {
  const { tagName } = element;
  return INLINE.has(tagName) && !APART.has(tagName) && attribute(element, 'lang') === undefined;
}

function isWhole(element: Tree.Element): boolean {
  return WHOLE.has(element.tagName) || classesOf(element).includes(FRAME);
}

function classesOf(element: Tree.Element): readonly string[] {
  return attribute(element, 'class')?.split(/\s+/) ?? [];
}
