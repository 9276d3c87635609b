import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { quotationMarks } from '../words/typography/marks.ts';
import { marksFor, OBJECT } from '../words/typography/typeset.ts';
import type { Part } from '../words/typography/typeset.ts';
import type { Edit } from './edits.ts';
import { attribute, isCode, isInline, isTextNode } from './lines.ts';

/** A straight mark, in each way in which HTML writes it. */
const STRAIGHT = /['"]|&(?:#39|#x27|apos|#34|#x22|quot);/gi;

/** What holds no words for readers. */
const NO_WORDS = new Set(['iframe', 'math', 'noscript', 'script', 'style', 'template', 'textarea']);

/** Attributes that are read out or shown; all others are data. */
const SAID = new Set(['alt', 'aria-label', 'aria-description', 'data-source', 'label', 'title']);

/** What the head says of a page to those who list or share it. */
const TOLD = /^(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))$/;

/** A part of a line, and where it is written. */
interface Place extends Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The typographic marks of a page, in the language of each part: in its words, in the names that
 * are read out, and in what its head tells of it. Code and data keep theirs.
 * @param source the HTML of a whole page
 * @param document the same, parsed with the places of all that is written
 * @param languages what elements are in, where that is known beside their `lang`
 */
export function typography(
  source: string,
  document: Tree.Document,
  languages: ReadonlyMap<Tree.Element, string>,
): Edit[] {
  const page = new Page(source, languages);
  page.block(document, 'en');
  return page.edits;
}

class Page {
  readonly edits: Edit[] = [];
  readonly #source: string;
  readonly #languages: ReadonlyMap<Tree.Element, string>;
  #line: (Part | Place)[] = [];

  constructor(source: string, languages: ReadonlyMap<Tree.Element, string>) {
    this.#source = source;
    this.#languages = languages;
  }

  /** What stands on lines of its own. */
  block(node: Tree.ParentNode, lang: string): void {
    this.#endLine();
    this.#within(node, lang);
    this.#endLine();
  }

  #within(node: Tree.ParentNode, lang: string): void {
    for (const child of node.childNodes) {
      if (isTextNode(child)) this.#text(child, lang);
      else if ('tagName' in child) this.#element(child, lang);
    }
  }

  #element(element: Tree.Element, around: string): void {
    const { tagName } = element;
    const lang = this.#languageOf(element, around);
    this.#attributes(element, lang);
    if (NO_WORDS.has(tagName)) return;
    if (isCode(element) || attribute(element, 'translate') === 'no') this.#mark(OBJECT, around);
    else if (tagName === 'br') this.#mark(' ', around);
    else if (isAside(element)) this.#beside(element, lang);
    else if (tagName === 'q') this.#quotation(element, lang, around);
    else if (tagName === 'tspan' || isInline(element)) this.#within(element, lang);
    else this.block(element, lang);
  }

  /** Has the marks of the language around it, which browsers draw. */
  #quotation(element: Tree.Element, lang: string, around: string): void {
    const outer = quotationMarks(around)?.outer;
    if (outer) this.#mark(outer.open.trim(), around);
    this.#within(element, lang);
    if (outer) this.#mark(outer.close.trim(), around);
  }

  /** A number beside the line, which is no part of its words. */
  #beside(element: Tree.Element, lang: string): void {
    const line = this.#line;
    this.#line = [];
    this.block(element, lang);
    this.#line = line;
  }

  #mark(text: string, lang: string): void {
    this.#line.push({ text, lang });
  }

  #text({ value, sourceCodeLocation: place }: Tree.TextNode, lang: string): void {
    if (!place) return;
    this.#line.push({ text: value, lang, from: place.startOffset, to: place.endOffset });
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = [];
    marksFor(line).forEach((marks, index) => {
      const part = line[index];
      if (part && 'from' in part) this.#replace(part.from, part.to, marks);
    });
  }

  #attributes(element: Tree.Element, lang: string): void {
    const meaning = attribute(element, 'name') ?? attribute(element, 'property');
    const isTold = element.tagName === 'meta' && meaning !== undefined && TOLD.test(meaning);
    for (const { name, value } of element.attrs) {
      if (!(SAID.has(name) || (isTold && name === 'content'))) continue;
      const place = element.sourceCodeLocation?.attrs?.[name];
      const [marks = []] = marksFor([{ text: value, lang }]);
      if (!place) continue;
      const written = this.#source.slice(place.startOffset, place.endOffset);
      const within = written.replace(/^[^=]*=\s*["']?/, '');
      this.#replace(place.endOffset - within.length, place.endOffset, marks);
    }
  }

  /** Writes marks over the straight ones, of which there are as many in the source as in the text. */
  #replace(from: number, to: number, marks: readonly string[]): void {
    if (marks.length === 0) return;
    const written = this.#source.slice(from, to).matchAll(STRAIGHT).toArray();
    marks.forEach((text, index) => {
      const straight = written[index];
      if (!straight) return;
      const at = from + straight.index;
      this.edits.push({ at, to: at + straight[0].length, text });
    });
  }

  /** The nearest language whose marks are known. */
  #languageOf(element: Tree.Element, around: string): string {
    const lang = this.#languages.get(element) ?? attribute(element, 'lang') ?? around;
    return quotationMarks(lang) ? lang : around;
  }
}

/** Numbers of paragraphs and notes. */
function isAside(element: Tree.Element): boolean {
  return element.tagName === 'sup' || attribute(element, 'class') === 'para';
}
