import type { show as showChanges } from './changes.ts';
import { recall, remember } from './storage.ts';

/**
 * Where a reader has been: concepts that were opened before are ticked in a reading path, and a
 * page that changed since the last visit says so. All of it stays on the device.
 */
const AT = 'at ';
const key = AT + location.pathname;

/** A number for a text: its characters as digits to the base of 31, in 32 bits. */
function hash(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) | 0;
  return sum;
}

/**
 * The words of a paragraph. The numbers of its notes and citations are no part of them: one more
 * further up changes the numbers of all that follow.
 */
function wordsOf(paragraph: Element): string {
  const words = paragraph.cloneNode(true) as Element;
  words.querySelectorAll('.noteref, .cite').forEach((number) => number.remove());
  return words.textContent;
}

if (!document.documentElement.dataset['visits']) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.path a')) {
    if (recall(AT + link.pathname)) link.append(` ✓ ${WORDS.read}`);
  }
  const paragraphs = [...document.querySelectorAll('.prose [id]')].filter(({ id }) =>
    /^p\d+$/.test(id),
  );
  const hashes = paragraphs.map((paragraph) => hash(wordsOf(paragraph))).join();
  const [day, before] = recall(key)?.split(' ') ?? [];
  remember(key, `${Date.now()} ${hashes}`);
  if (day && before !== hashes) {
    void import(CHANGES).then(({ show }: { show: typeof showChanges }) =>
      show(paragraphs, hashes, Number(day), before),
    );
  }
}
