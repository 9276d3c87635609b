import type { contentOf as contentOfCard } from './card.ts';
import { adopt } from './sheet.ts';

/**
 * Previews of what a link leads to, in one popover: after a pause under the pointer or the focus,
 * at once under a finger or beside one that is open. The browser closes it on Escape and on a press
 * elsewhere; the keyboard goes into it from its link and comes back.
 */
const PAUSE_MS = 450;
/** How long a preview waits for a pointer that has left its link. */
const GRACE_MS = 300;
adopt(STYLES.previews);
/** What a card shows; on its way together with what the first one tells. */
const content: Promise<{ contentOf: typeof contentOfCard }> = import(CARD);
// Told to whoever asks for it.
content.catch(() => undefined);
const card = document.createElement('div');
// Older browsers keep plain links.
if (!('popover' in card)) throw new Error('This browser has no popovers.');
card.id = 'card';
card.popover = 'auto';
document.body.append(card);

let timer = 0;
/** The link that was reached last. */
let wanted: HTMLAnchorElement | undefined;
/** The link that the card is for, or will be after the pause. */
let current: HTMLAnchorElement | undefined;
/** The link that the card is open for. */
let shownFor: HTMLAnchorElement | undefined;
/** The link whose card was closed; the focus that comes back to it opens none. */
let closedFor: HTMLAnchorElement | undefined;
/** The link whose card was open when the pointer went down, which closes it before the click. */
let pressed: HTMLAnchorElement | undefined;
/** Whether the pointer goes along the line, as on its way to a card in the margin. */
let along = false;

/**
 * Shows the preview of a link, unless the reader goes on before the pause is over. A second tap
 * opens the page.
 * @param tapped whether a finger asked for it: at once then, and if there is none, for the page
 */
export function open(link: HTMLAnchorElement, tapped: boolean): void {
  if (tapped && link === pressed) return location.assign(link.href);
  // What was to happen after a pause, such as the end of another card, has been overtaken.
  later(undefined);
  wanted = link;
  if (link === current || (link === closedFor && !tapped)) return;
  // The page that one reads needs no preview.
  const isHere = link.pathname === location.pathname && !link.hash;
  if (tapped)
    void (isHere ? Promise.reject() : show(link).then(uncover)).catch(() =>
      location.assign(link.href),
    );
  // Not if the reader went on while this script was on its way.
  else if (!isHere && link.matches(':hover, :focus')) {
    later(
      () => void show(link).catch(() => undefined),
      !isOpen() ? PAUSE_MS : along ? GRACE_MS : 0,
    );
  }
}

/** @throws where there is no preview: the page is offline, or what the link leads to has none */
async function show(link: HTMLAnchorElement): Promise<void> {
  current = link;
  const shown = await content
    .then(({ contentOf }) => contentOf(link))
    .catch((reason: unknown) => {
      // So that the next try is one.
      if (current === link) current = undefined;
      throw reason;
    });
  // Another link may have been reached while this one's card was on its way.
  if (current !== link) return;
  card.hidePopover();
  card.replaceChildren(...shown);
  release();
  current = link;
  shownFor = link;
  link.ariaExpanded = 'true';
  link.setAttribute('aria-describedby', 'card');
  card.className = 'beside';
  card.showPopover({ source: link });
  card.scrollTop = 0;
  card.style.setProperty('--height', `${card.offsetHeight}px`);
  if (!isFree()) card.className = '';
}

/** Moves the page so that a sheet at the lower edge does not lie on its link, which may be tapped again. */
function uncover(): void {
  const hidden = Number(current?.getBoundingClientRect().bottom) - card.getBoundingClientRect().top;
  if (hidden > 0 && innerWidth === card.offsetWidth) scrollBy(0, hidden + 8);
}

/** Whether the margin has room for the card: it is on the screen there, and on no note. */
function isFree(): boolean {
  const at = card.getBoundingClientRect();
  const { left, right } = (current as HTMLElement).getBoundingClientRect();
  return (
    at.left >= 0 &&
    at.right <= document.documentElement.clientWidth &&
    // What is in the other margin is too far away.
    [...document.querySelectorAll('.article-main, .note')].every((each) => {
      const box = each.getBoundingClientRect();
      return each.matches('.note')
        ? box.bottom < at.top || box.top > at.bottom || box.right < at.left || box.left > at.right
        : left >= box.left - 1 && right <= box.right + 1;
    })
  );
}

function later(job: (() => void) | undefined, pause = GRACE_MS): void {
  clearTimeout(timer);
  if (!job) return;
  if (pause === 0) job();
  else timer = window.setTimeout(job, pause);
}

for (const type of ['pointerover', 'focusin']) {
  addEventListener(
    type,
    (event) => {
      const target = event.target as Node;
      const { movementX: x = 0, movementY: y = 0 } = event as PointerEvent;
      along = card.matches('.beside') && Math.abs(x) > 2 * Math.abs(y);
      if (!closedFor?.contains(target)) closedFor = undefined;
      if (card.contains(target)) later(undefined);
      // What the focus asked for does not depend on where a pointer rests.
      else if (!current?.contains(target) && !wanted?.matches(':focus')) later(close);
    },
    true,
  );
}
document.addEventListener('pointerdown', () => (pressed = isOpen() ? shownFor : undefined), {
  capture: true,
});
function isOpen(): boolean {
  return card.matches(':popover-open');
}
/** A link says nothing more of a card that is no longer for it. */
function release(): void {
  shownFor?.removeAttribute('aria-describedby');
  shownFor?.removeAttribute('aria-expanded');
}
function close(): void {
  // A card that is still on its way is not wanted any more either.
  if (isOpen()) card.hidePopover();
  else current = undefined;
}
// Before the focus comes back.
card.addEventListener('beforetoggle', ({ newState }) => {
  if (newState !== 'closed') return;
  release();
  closedFor = shownFor;
  current = undefined;
});
