import type { HtmlElement } from 'html-validate';

/** One part that every page has exactly once, and what of it must not be empty. */
interface FramePart {
  readonly rule: string;
  readonly name: string;
  readonly is: (element: HtmlElement) => boolean;
  readonly value: (element: HtmlElement) => string;
}

const FRAME: readonly FramePart[] = [
  { rule: 'page-language', name: 'language', is: tag('html'), value: attribute('lang') },
  { rule: 'page-title', name: 'title', is: isTitle, value: text },
  { rule: 'page-description', name: 'description', is: isDescription, value: attribute('content') },
  { rule: 'page-canonical', name: 'canonical address', is: isCanonical, value: attribute('href') },
  { rule: 'page-main', name: 'main element', is: tag('main'), value: text },
  { rule: 'page-h1', name: 'h1', is: tag('h1'), value: text },
];

export interface FrameFault {
  readonly rule: string;
  readonly message: string;
  /** Where to look; undefined when something is not there at all. */
  readonly element: HtmlElement | undefined;
}

/**
 * Checks that a page has its language, title, description, canonical address, `main` and `h1`.
 * @param elements all elements of the page
 * @param url address that the page is published at
 */
export function checkFrame(elements: readonly HtmlElement[], url: URL): FrameFault[] {
  return FRAME.flatMap((part) => {
    const [element, second] = elements.filter(part.is);
    const message = second ? `The page has more than one ${part.name}.` : fault(part, element, url);
    return message === undefined ? [] : [{ rule: part.rule, message, element: second ?? element }];
  });
}

function fault({ rule, name, value }: FramePart, element: HtmlElement | undefined, url: URL) {
  if (!element) return `The page has no ${name}.`;
  const given = value(element).trim();
  if (given === '') return `The ${name} is empty.`;
  if (rule === 'page-canonical' && given !== url.href) {
    return `The page is published at ${url.href}, but its ${name} is ${given}.`;
  }
  if (rule === 'page-language' && !isLanguage(given)) {
    return `"${given}" is no language tag (BCP 47).`;
  }
  return undefined;
}

function tag(name: string) {
  return (element: HtmlElement): boolean => element.is(name);
}

function attribute(name: string) {
  return (element: HtmlElement): string => element.getAttributeValue(name) ?? '';
}

function text(element: HtmlElement): string {
  return element.textContent;
}

/** A drawing may have a title of its own. */
function isTitle(element: HtmlElement): boolean {
  return element.is('title') && (element.parent?.is('head') ?? false);
}

function isDescription(element: HtmlElement): boolean {
  return element.is('meta') && element.getAttributeValue('name') === 'description';
}

function isCanonical(element: HtmlElement): boolean {
  return element.is('link') && element.getAttributeValue('rel') === 'canonical';
}

function isLanguage(given: string): boolean {
  try {
    return Intl.getCanonicalLocales(given).length === 1;
  } catch {
    return false;
  }
}
