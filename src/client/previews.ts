import css from './previews.css';
import { filled } from './sentence.ts';
import { adopt } from './sheet.ts';

/**
 * Previews of what a link leads to, in one popover: after a pause under the pointer or the focus,
 * at once under a finger. The browser closes it on Escape and on a press elsewhere; the keyboard
 * goes into it from its link and comes back.
 */
const PAUSE_MS = 300;
adopt(css);
const card = document.createElement('div');
// Older browsers keep plain links.
if (!('popover' in card)) throw new Error('This browser has no popovers.');
card.id = 'card';
card.popover = 'auto';
document.body.append(card);

let timer = 0;
/** The link that the card is for, or will be after the pause. */
let current: HTMLAnchorElement | undefined;

/**
 * Shows the preview of a link, unless the reader goes on before the pause is over.
 * @param tapped whether a finger asked for it: at once then, and if there is none, for the page
 */
export function open(link: HTMLAnchorElement, tapped: boolean): void {
  // What was to happen after a pause, such as the end of another card, has been overtaken.
  later(undefined);
  if (link === current) return;
  if (tapped) void show(link).catch(() => location.assign(link.href));
  // Not if the reader went on while this script was on its way.
  else if (link.matches(':hover, :focus')) later(() => void show(link).catch(() => undefined));
}

/** @throws where there is no preview: the page is offline, or what the link leads to has none */
async function show(link: HTMLAnchorElement): Promise<void> {
  current = link;
  const content = await contentOf(link).catch((reason: unknown) => {
    // So that the next try is one.
    if (current === link) current = undefined;
    throw reason;
  });
  // Another link may have been reached while this one's card was on its way.
  if (current !== link) return;
  card.hidePopover();
  card.replaceChildren(...content);
  current = link;
  link.ariaExpanded = 'true';
  link.setAttribute('aria-describedby', 'card');
  card.showPopover({ source: link });
}

async function contentOf(link: HTMLAnchorElement): Promise<Node[]> {
  if (link.matches('.cite')) {
    const work = document.getElementById(link.hash.slice(1)) as HTMLElement;
    return [...work.cloneNode(true).childNodes, make('a', WORDS.showInList, link.href)];
  }
  const answer = await fetch(`${link.pathname}card.json`);
  const { kind, title, text, status, sources } = await answer.json();
  return [
    make('small', status ? filled(WORDS.fared, kind, status) : kind),
    make('b', title),
    make('p', text),
    ...sources.map((work: { text: string; url: string }) => make('cite', '', work.url, work.text)),
    make('a', WORDS.openPage, link.href),
  ];
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

function later(job: (() => void) | undefined): void {
  clearTimeout(timer);
  if (job) timer = window.setTimeout(job, PAUSE_MS);
}

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(
    type,
    ({ target }) => {
      if (card.contains(target as Node)) later(undefined);
      else if (!current?.contains(target as Node)) later(close);
    },
    { capture: true },
  );
}
function close(): void {
  // A card that is still on its way is not wanted any more either.
  if (card.matches(':popover-open')) card.hidePopover();
  else current = undefined;
}
card.addEventListener('toggle', ({ newState }) => {
  if (newState !== 'closed') return;
  current?.removeAttribute('aria-describedby');
  current?.removeAttribute('aria-expanded');
  current = undefined;
});
