import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isAddress } from './page.ts';
import type { Page } from './page.ts';

/**
 * A second opinion on finished pages, which shares no code with ours: a parser of HTML reads them,
 * and finds no elements and attributes but those that are made here, and every text as it was.
 */

const ELEMENTS = new Set(
  'html head meta title body main div dl dt dd ol ul li p a img em strong del code pre blockquote h2 h3 h4 hr br table thead tbody tr th td sup section aside mark q span i figure figcaption details summary time svg g text tspan rect line circle path polyline polygon title desc'.split(
    ' ',
  ),
);

const ATTRIBUTES = new Set(
  'lang charset name content id title href class role aria-label aria-hidden tabindex src alt width height loading decoding scope download datetime start open viewBox x y x1 x2 y1 y2 cx cy r d points transform dx dy rx ry text-anchor preserveAspectRatio overflow'.split(
    ' ',
  ),
);

const VOID = new Set('meta img hr br'.split(' '));

/** What programs write where there is no number, no date or no text. */
const NOTHING = /\b(?:NaN|Infinity|undefined|Invalid Date|\[object Object\])/g;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** Everything that is wrong with a page; nothing, as it should be. */
export function faultsOf(page: Page, input: string): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const fragments: string[] = [];
  const texts: string[] = [];
  const titles: string[] = [];
  const document = parse(page.html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => faults.push(`HTML: ${code}`),
  });
  for (const element of elementsOf(document)) {
    const { tagName, attrs, sourceCodeLocation: place } = element;
    if (!ELEMENTS.has(tagName)) faults.push(`an element ${tagName}`);
    // A parser makes up what is missing, and closes what must not be open.
    if (!place?.startTag) faults.push(`an element ${tagName} that nobody wrote`);
    else if (!place.endTag && !VOID.has(tagName)) faults.push(`no end of ${tagName}`);
    for (const { name, value } of attrs) {
      if (!ATTRIBUTES.has(name)) faults.push(`an attribute ${name} of ${tagName}`);
      if (name === 'id') {
        if (ids.has(value) || !/^\S+$/.test(value))
          faults.push(`the id "${value}" twice or broken`);
        ids.add(value);
      }
      if (name === 'href' || name === 'src') faults.push(...faultsOfAddress(value));
      if (name === 'href' && value.startsWith('#')) fragments.push(value.slice(1));
      if (name === 'lang' && !isLanguage(value)) faults.push(`the language "${value}"`);
      if (name === 'datetime' && !/^\d{4}(?:-\d\d){0,2}$/.test(value))
        faults.push(`the time "${value}"`);
    }
    if (tagName === 'dt') {
      texts.push(textOf(element));
      titles.push(attrs.find(({ name }) => name === 'title')?.value ?? '');
    }
  }
  for (const id of fragments) if (!ids.has(id)) faults.push(`a link to #${id}, which is not there`);
  const wanted = page.drawn.map(({ value }) => value.replaceAll(/\r\n?/g, '\n'));
  if (wanted.join('\0') !== texts.join('\0')) faults.push('a text is not what was written');
  if (wanted.join('\0') !== titles.join('\0')) faults.push('an attribute is not what was written');
  for (const { path, key, value } of page.drawn) {
    if (isAddress(key)) faults.push(...faultsOfAddress(value).map((fault) => `${path}: ${fault}`));
    if (key === 'language' && !isLanguage(value)) faults.push(`${path}: the language "${value}"`);
    if (key === 'iso' && !/^\d{4}(?:-\d\d){0,2}$/.test(value))
      faults.push(`${path}: the date "${value}"`);
    for (const [word] of value.matchAll(NOTHING))
      if (!input.includes(word)) faults.push(`${path}: ${word}`);
  }
  for (const [word] of page.body.matchAll(NOTHING))
    if (!input.includes(word)) faults.push(`the body: ${word}`);
  return faults.map((fault) => `${page.name}: ${fault}`);
}

function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

/** Addresses are a fragment, a path of this site, or a page of another one. */
function faultsOfAddress(address: string): string[] {
  if (/^#\S+$/.test(address)) return [];
  const own = address.startsWith('/') && !/^\/[/\\]/.test(address);
  const url = URL.parse(address, own ? 'https://site.example' : undefined);
  const well =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.username + url.password === '' &&
    !/[\s\\<>"]/.test(address);
  return well ? [] : [`the address "${address}"`];
}

/** Whether a browser and the names of languages know what to do with a tag. */
function isLanguage(tag: string): boolean {
  try {
    return LANGUAGES.of(tag) !== undefined;
  } catch {
    return false;
  }
}
