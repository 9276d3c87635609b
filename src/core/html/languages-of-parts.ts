import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { runsAgainst } from '../model/direction.ts';
import type { Direction } from '../model/direction.ts';
import { languageOfText } from '../model/language-of-text.ts';
import { directionOf } from '../model/languages.ts';
import type { Edit } from './edits.ts';
import {
  attribute,
  isCode,
  isPassedOver,
  isProse,
  isTextNode,
  Lines,
  tellingShare,
} from './lines.ts';

/** What is around an element. */
interface Around {
  readonly dir: Direction;
  readonly lang: string;
  readonly prose: boolean;
}

/** Letters that are not Latin, and a few signs: a quick look before a long one. */
const BEYOND_LATIN =
  /[\u0370-\u1dff\u2c00-\u2dff\u3005-\ua6ff\ua800-\ud83b\uf900-\ufefe\uff66-\uffdc]/;

/**
 * Gives each part of a page that is in another language than what is around it, as its letters show,
 * a `lang` and a `dir` of its own: a paragraph, a title, a link, a quotation. A language that the
 * content states stands there already. In lines of our own, names that run the other way are
 * isolated, so that they do not take the figures and commas beside them along.
 * @param source the HTML of a whole page
 * @param document the same, parsed with the places of all that is written
 * @param page the language and the direction of the page
 */
export function languagesOfParts(
  source: string,
  document: Tree.Document,
  { lang, dir }: { readonly lang: string; readonly dir: Direction },
): PartsInLanguages {
  const marks = new Marks(source, lang);
  if (!isLatin(lang) || BEYOND_LATIN.test(source)) {
    marks.within(document, { dir, lang, prose: false });
  }
  return marks;
}

/** What a page needs to say of the languages of its parts. */
interface PartsInLanguages {
  readonly edits: readonly Edit[];
  /** The language of each element that was looked at. */
  readonly languages: ReadonlyMap<Tree.Element, string>;
}

class Marks implements PartsInLanguages {
  readonly edits: Edit[] = [];
  readonly languages = new Map<Tree.Element, string>();
  readonly #lines = new Lines();
  readonly #source: string;
  readonly #lang: string;

  constructor(source: string, lang: string) {
    this.#source = source;
    this.#lang = lang;
  }

  /** Marks what stands in a node. */
  within(node: Tree.ParentNode, around: Around): void {
    for (const child of node.childNodes) {
      if (isTextNode(child) && !around.prose) this.#isolate(child, around.dir);
      else if ('tagName' in child && !isPassedOver(child)) {
        this.#mark(child, { ...around, prose: isProse(child, around.prose) });
      }
    }
  }

  #mark(element: Tree.Element, around: Around): void {
    const { tagName, sourceCodeLocation: place } = element;
    const stated = { lang: attribute(element, 'lang'), dir: attribute(element, 'dir') };
    const lang = stated.lang ?? this.#languageOf(element, around);
    this.languages.set(element, lang);
    const dir = isDirection(stated.dir) ? stated.dir : this.#wayOf(element, lang, around);
    // What is isolated runs as its letters do without a word about it.
    const isSaid = stated.dir !== undefined || tagName === 'bdi';
    const added = [
      ...(stated.lang === undefined && lang !== around.lang ? [written('lang', lang)] : []),
      ...(isSaid || dir === around.dir ? [] : [written('dir', dir)]),
    ];
    if (place && added.length > 0) {
      this.edits.push({ at: place.startOffset + 1 + tagName.length, text: added.join('') });
    }
    if (!isCode(element)) this.within(element, { ...around, dir, lang });
  }

  #languageOf(element: Tree.Element, { lang, prose }: Around): string {
    if (isCode(element) || element.tagName === 'bdi') return lang;
    const text = this.#lines.textOf(element, prose);
    const found = languageOfText(text, lang, tellingShare(element, prose), this.#source);
    if (found === undefined) return lang;
    // Words in the letters of the page are in its language, wherever they stand.
    return languageOfText(text, this.#lang) === undefined ? this.#lang : found;
  }

  #wayOf(element: Tree.Element, lang: string, around: Around): Direction {
    if (isCode(element)) return 'ltr';
    const way = this.#lines.wayOf(element, around.dir, around.prose);
    return way ?? (lang === around.lang ? around.dir : directionOf(lang));
  }

  #isolate({ sourceCodeLocation: place }: Tree.TextNode, dir: Direction): void {
    if (!place) return;
    const html = this.#source.slice(place.startOffset, place.endOffset);
    for (const { from, to } of runsAgainst(dir, html)) {
      this.edits.push(
        { at: place.startOffset + from, text: '<bdi>' },
        { at: place.startOffset + to, text: '</bdi>' },
      );
    }
  }
}

function written(name: string, value: string): string {
  return ` ${name}="${value}"`;
}

function isLatin(lang: string): boolean {
  return languageOfText('latin', lang) === undefined;
}

function isDirection(text: string | undefined): text is Direction {
  return text === 'ltr' || text === 'rtl';
}
