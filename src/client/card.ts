import { cellRow } from './cell-row.ts';
import { filled } from './sentence.ts';
import { adopt } from './sheet.ts';

adopt(STYLES.card);

/**
 * What the preview of a link shows.
 * @throws where there is none: the page is offline, or what the link leads to has no preview
 */
export async function contentOf(link: HTMLAnchorElement): Promise<Node[]> {
  if (link.matches('.cite')) {
    const work = make('p', '');
    const { childNodes } = document.getElementById(link.hash.slice(1)) as HTMLElement;
    work.append(...[...childNodes].map((node) => node.cloneNode(true)));
    return [work, make('a', WORDS.showInList, link.href)];
  }
  const answer = await fetch(`${link.pathname}card.json`);
  const { kind, title, text, status, cells, routes = [], sources } = await answer.json();
  const own = routes.filter(({ to }: Route) => to === location.pathname);
  return [
    make('small', status ? filled(WORDS.fared, kind, status) : kind),
    make('b', title),
    make('p', text),
    ...(own[0] ? own : routes).slice(0, 2).map((route: Route) => make('i', route.text)),
    ...(cells ? [rowOf(cells)] : []),
    ...sources.map((work: { text: string; url: string }) => make('cite', '', work.url, work.text)),
    make('a', WORDS.openPage, link.href),
  ];
}

interface Route {
  readonly to: string;
  readonly text: string;
}

/** The cells of a claim with their words. */
function rowOf({ row, told }: { row: string; told: string }): HTMLElement {
  const line = make('i', '');
  line.append(cellRow(row), ' ', told);
  return line;
}

/** An element with text, or with a link. */
function make(tag: string, text: string, href?: string, words?: string): HTMLElement {
  const element = document.createElement(tag);
  element.dir = 'auto';
  if (words === undefined) element.textContent = text;
  else element.append(make('a', words, href));
  if (element instanceof HTMLAnchorElement && href) element.href = href;
  return element;
}
