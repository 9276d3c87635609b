import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree, ParserError } from 'parse5';

/** What a browser would make of a page that was built. */
export interface FinishedPage {
  readonly ids: ReadonlySet<string>;
  /** Addresses that a reader's click leads to, as they are written. */
  readonly links: readonly string[];
  /** The texts of the inline scripts that run; data blocks such as JSON-LD do not. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The Content-Security-Policies that the page declares: one, if all is well. */
  readonly policies: readonly string[];
  /** What is wrong with the page by itself, each in a sentence. */
  readonly faults: readonly string[];
  /** The page with each `<` in an attribute written as `&lt;`. */
  readonly html: string;
}

/** Elements that end with their start tag (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Types under which a browser runs a script (HTML, 4.12.1: JavaScript MIME types, module, maps). */
const RUNS =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script.*)$/i;

/** Attributes whose value is an address that a click or a submission leads to. */
const ADDRESSES = new Set(['href', 'xlink:href', 'action', 'formaction']);

/**
 * Reads a page as browsers do (HTML's own algorithm), so that what text says of tags counts for
 * nothing. Every element must have the tags that it is written with: where a parser opens, closes
 * or moves one by itself, the page is not what its writer meant, as with a link in a link.
 * @param source the HTML of a whole page
 */
export function readFinishedPage(source: string): FinishedPage {
  const errors: ParserError[] = [];
  const document = parse(source, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  const elements = elementsOf(document);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  const inline = elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style');
  return {
    ids: new Set(ids),
    links: elements
      .filter(({ tagName }) => tagName === 'a' || tagName === 'area')
      .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'xlink:href') ?? []),
    scripts: inline.filter((element) => element.tagName === 'script' && runs(element)).map(textOf),
    styles: inline.filter(({ tagName }) => tagName === 'style').map(textOf),
    policies: elements.filter(isPolicy).map((element) => attribute(element, 'content') ?? ''),
    faults: [
      ...errors.map(({ code, startLine, startCol }) => `${startLine}:${startCol} ${code}.`),
      ...repeated(ids).map((id) => `The id "${id}" stands twice.`),
      ...elements.flatMap((element) => faultsOf(element, source)),
    ],
    html: escaped(source, elements),
  };
}

/**
 * The names of the elements of a part of a page, and all their classes.
 * @param source HTML that stands in a page's body
 */
export function namesShown(source: string): {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
} {
  const elements = elementsOf(parseFragment(source));
  const classes = elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? []);
  return {
    elements: new Set(elements.map(({ tagName }) => tagName)),
    classes: new Set(classes.filter((each) => each !== '')),
  };
}

/** All elements, in the order of the page; what stands in a template counts as well. */
function elementsOf(root: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = [];
  const open: Tree.ChildNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    const children = 'content' in node ? node.content.childNodes : node.childNodes;
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) open.push(child);
    }
  }
  return found;
}

function faultsOf(element: Tree.Element, source: string): string[] {
  const { tagName, attrs, sourceCodeLocation } = element;
  const name = `<${tagName}>`;
  const place = sourceCodeLocation
    ? `${sourceCodeLocation.startLine}:${sourceCodeLocation.startCol} `
    : '';
  const faults: string[] = [];
  if (!sourceCodeLocation) faults.push(`A parser adds ${name}, which is not written.`);
  else if (!hasOwnEnd(element, source)) {
    faults.push(`${place}${name} is closed by a parser and not by its own tag.`);
  }
  if (tagName === 'a' && within(element, 'a')) faults.push(`${place}A link stands in a link.`);
  for (const { name: key, value } of attrs) {
    if (key === 'style') faults.push(`${place}${name} has a style of its own.`);
    if (key.startsWith('on')) faults.push(`${place}${name} has the handler "${key}".`);
    if (ADDRESSES.has(key) && /^[\s\p{Cc}]*(?:javascript|data|vbscript):/iu.test(value)) {
      faults.push(`${place}${name} leads to code.`);
    }
  }
  return faults;
}

/** Whether an element ends where it is written to end. */
function hasOwnEnd({ tagName, sourceCodeLocation: at }: Tree.Element, source: string): boolean {
  if (!at || VOID.has(tagName) || at.endTag) return true;
  // Only in drawings may a start tag end its element (HTML, 13.1.2.1).
  return source.slice(at.startOffset, at.startTag?.endOffset ?? at.endOffset).endsWith('/>');
}

function within(element: Tree.Element, tagName: string): boolean {
  for (let node = element.parentNode; node; node = 'parentNode' in node ? node.parentNode : null) {
    if ('tagName' in node && node.tagName === tagName) return true;
  }
  return false;
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)
    ?.value;
}

function runs(element: Tree.Element): boolean {
  const type = attribute(element, 'type');
  return attribute(element, 'src') === undefined && (type === undefined || RUNS.test(type));
}

function isPolicy(element: Tree.Element): boolean {
  const header = attribute(element, 'http-equiv')?.toLowerCase();
  return element.tagName === 'meta' && header === 'content-security-policy';
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

/** Writes each `<` in an attribute as a reference, so that no later reader takes it for a tag. */
function escaped(source: string, elements: readonly Tree.Element[]): string {
  const places = elements
    .flatMap(({ sourceCodeLocation }) => Object.values(sourceCodeLocation?.attrs ?? {}))
    .filter(({ startOffset, endOffset }) => source.slice(startOffset, endOffset).includes('<'))
    .sort((a, b) => a.startOffset - b.startOffset);
  const parts: string[] = [];
  let end = 0;
  for (const { startOffset, endOffset } of places) {
    parts.push(source.slice(end, startOffset));
    parts.push(source.slice(startOffset, endOffset).replaceAll('<', '&lt;'));
    end = endOffset;
  }
  return parts.join('') + source.slice(end);
}
