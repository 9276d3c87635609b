import { walk } from 'html-validate';
import type { DOMTree, HtmlElement } from 'html-validate';
import type { BuiltPage } from '../../io/built-pages.ts';
import type { Finding } from './finding.ts';

/** A link of a page, and where its address stands in the file. */
export interface PageLink {
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
 * Reads off one page what it links to, which fragments it has, and whether it has what every
 * page of the site needs: language, title, description, its canonical address, one `main`, one
 * `h1`, and nothing that is loaded from another host.
 * @param url address that the page is published at
 */
export function inspectPage(document: DOMTree, page: BuiltPage, url: URL): PageFacts {
  const findings: Finding[] = [];
  const ids = new Set<string>();
  const links: PageLink[] = [];
  const report = (rule: string, message: string, element?: HtmlElement): void => {
    const { line, column } = element?.location ?? { line: 1, column: 1 };
    findings.push({ file: page.file, line, column, rule, message });
  };

  const frame = new Map(FRAME.map((part) => [part, [] as HtmlElement[]]));
  walk.depthFirst(document, (element) => {
    for (const part of FRAME) if (part.is(element)) frame.get(part)?.push(element);
    const id = element.getAttributeValue('id');
    if (id !== null) ids.add(id);
    const link = linkOf(element, url);
    if (link) links.push(link);
    for (const address of loadedBy(element)) {
      const target = resolve(address, url);
      if (!target || target.protocol === 'data:' || target.origin === url.origin) continue;
      report('foreign-resource', `The page loads ${target.href} from another host.`, element);
    }
  });

  for (const [{ rule, name, value }, [first, second]] of frame) {
    if (!first) report(rule, `The page has no ${name}.`);
    else if (second) report(rule, `The page has more than one ${name}.`, second);
    else if (value(first).trim() === '') report(rule, `The ${name} is empty.`, first);
    else if (rule === 'page-canonical' && value(first) !== url.href) {
      report(rule, `The page is published at ${url.href}, but its ${name} is ${value(first)}.`, first);
    } else if (rule === 'page-language' && !isLanguage(value(first))) {
      report(rule, `"${value(first)}" is no language tag (BCP 47).`, first);
    }
  }
  return { file: page.file, url, ids, links, findings };
}

/** What every page has exactly once, and what of it must not be empty. */
const FRAME = [
  { rule: 'page-language', name: 'language', is: is('html'), value: attribute('lang') },
  { rule: 'page-title', name: 'title', is: isTitle, value: text },
  { rule: 'page-description', name: 'description', is: isDescription, value: attribute('content') },
  { rule: 'page-canonical', name: 'canonical address', is: isCanonical, value: attribute('href') },
  { rule: 'page-main', name: 'main element', is: is('main'), value: text },
  { rule: 'page-h1', name: 'h1', is: is('h1'), value: text },
] as const;

function is(tag: string) {
  return (element: HtmlElement): boolean => element.is(tag);
}

/** An SVG image may have a title of its own. */
function isTitle(element: HtmlElement): boolean {
  return element.is('title') && (element.parent?.is('head') ?? false);
}

function isDescription(element: HtmlElement): boolean {
  return element.is('meta') && element.getAttributeValue('name') === 'description';
}

function isCanonical(element: HtmlElement): boolean {
  return element.is('link') && element.getAttributeValue('rel') === 'canonical';
}

function attribute(name: string) {
  return (element: HtmlElement): string => decode(element.getAttributeValue(name) ?? '');
}

function text(element: HtmlElement): string {
  return element.textContent;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
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

/** What a browser fetches on its own when it shows the element. */
function* loadedBy(element: HtmlElement): Generator<string> {
  for (const name of ['src', 'poster', 'data']) {
    const value = element.getAttributeValue(name);
    if (value !== null) yield value;
  }
  for (const candidate of (element.getAttributeValue('srcset') ?? '').split(',')) {
    yield candidate.trim().split(/\s/)[0] ?? '';
  }
  if (element.is('link')) {
    const kinds = (element.getAttributeValue('rel') ?? '').toLowerCase().split(/\s+/);
    const passive = kinds.every((kind) => PASSIVE_LINKS.has(kind));
    if (!passive) yield element.getAttributeValue('href') ?? '';
  } else if (!(element.tagName in LINKS)) {
    yield element.getAttributeValue('href') ?? '';
  }
  const css = element.is('style') ? element.textContent : (element.getAttributeValue('style') ?? '');
  for (const [, address, imported] of css.matchAll(CSS_ADDRESS)) yield address ?? imported ?? '';
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
