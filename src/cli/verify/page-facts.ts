import { walk } from 'html-validate';
import type { DOMTree, HtmlElement } from 'html-validate';
import type { BuiltPage } from '../../io/built-pages.ts';
import type { Finding } from './finding.ts';
import { checkFrame } from './page-frame.ts';

/** A link of a page, and where its address stands in the file. */
interface PageLink {
  /** As a browser resolves it from the page's published address. */
  readonly url: URL;
  readonly line: number;
  readonly column: number;
}

/** What the checks across pages need to know of one page. */
export interface PageFacts {
  readonly file: string;
  readonly url: URL;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  readonly findings: readonly Finding[];
}

/**
 * Reads off one page what it links to, which fragments it has, and what is wrong with it: what
 * every page needs and this one lacks, and what it loads from another host.
 * @param url address that the page is published at
 */
export function inspectPage(document: DOMTree, page: BuiltPage, url: URL): PageFacts {
  const elements: HtmlElement[] = [];
  walk.depthFirst(document, (element) => elements.push(element));
  // The parser leaves out what stands inside SVG.
  const drawings = page.html.match(/<svg\b.*?<\/svg>/gs) ?? [];

  const at = (element: HtmlElement | undefined, rule: string, message: string): Finding => {
    const { line, column } = element?.location ?? { line: 1, column: 1 };
    return { file: page.file, line, column, rule, message };
  };
  const foreign = (address: string, element?: HtmlElement): Finding[] => {
    const target = resolve(address, url);
    if (!target || target.protocol === 'data:' || target.origin === url.origin) return [];
    return [at(element, 'foreign-resource', `The page loads ${target.href} from another host.`)];
  };
  const ids = elements.flatMap((element) => element.getAttributeValue('id') ?? []);
  const drawn = drawings.flatMap((drawing) => captured(drawing, /\sid="([^"]+)"/g));
  // html-validate's own rule tells of those outside drawings.
  const shared = drawn.filter((id, index) => ids.includes(id) || drawn.indexOf(id) !== index);
  return {
    file: page.file,
    url,
    ids: new Set([...ids, ...drawn]),
    links: elements.flatMap((element) => linkOf(element, url) ?? []),
    findings: [
      ...checkFrame(elements, url).map((fault) => at(fault.element, fault.rule, fault.message)),
      ...elements.flatMap((element) => loadedBy(element).flatMap((it) => foreign(it, element))),
      ...shared.map((id) => at(undefined, 'shared-id', `Two elements have the id "${id}".`)),
      ...drawings.flatMap((drawing) => captured(drawing, SVG_ADDRESS).flatMap((it) => foreign(it))),
    ],
  };
}

/** What the first group of a pattern that matches is, for each match. */
function captured(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((groups) => groups.slice(1).find(Boolean) ?? []);
}

/** Where a reader's click leads. */
const LINKS: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' };

function linkOf(element: HtmlElement, base: URL): PageLink | undefined {
  const name = LINKS[element.tagName];
  const given = name === undefined ? null : element.getAttribute(name);
  if (!given) return undefined;
  const url = resolve(String(given.value ?? ''), base);
  const { line, column } = given.valueLocation ?? element.location;
  return url && { url, line, column };
}

/** Kinds of `link` that only say where something is. All others may make a browser fetch it. */
const PASSIVE_LINKS = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev']);

/** Addresses in style sheets: `url(…)` and `@import "…"` (CSS Values 4, CSS Cascade 5). */
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g;

/** Addresses that a drawing fetches; those of its links wait for a click. */
const SVG_ADDRESS = /<(?!a\s)\w+\s[^>]*?href="([^"]+)"/g;

/** What a browser fetches on its own when it shows the element. */
function loadedBy(element: HtmlElement): string[] {
  const value = (name: string): string[] => [element.getAttributeValue(name) ?? []].flat();
  const css = element.is('style') ? [element.textContent] : value('style');
  return [
    ...['src', 'poster', 'data'].flatMap(value),
    ...value('srcset').flatMap((list) =>
      list.split(',').flatMap((it) => it.trim().split(/\s/)[0] ?? []),
    ),
    ...(element.is('link') && !isPassive(element) ? value('href') : []),
    ...css.flatMap((text) => captured(text, CSS_ADDRESS)),
  ];
}

function isPassive(link: HtmlElement): boolean {
  const kinds = (link.getAttributeValue('rel') ?? '').toLowerCase().split(/\s+/);
  return kinds.every((kind) => PASSIVE_LINKS.has(kind));
}

/** @returns undefined for what is no address at all */
function resolve(address: string, base: URL): URL | undefined {
  const decoded = decode(address);
  return URL.canParse(decoded, base) ? new URL(decoded, base) : undefined;
}

/** The parser hands attributes over as they are written; in an address this one reference is usual. */
function decode(value: string): string {
  return value.replace(/&(amp|#38|#x26);/gi, '&');
}
