import { resolve } from 'node:path';
import type { Problem } from '../core/model/problem.ts';

/** Why the dev server cannot show the content. */
export interface Trouble {
  readonly title: string;
  /** Everything there is to say, for the terminal and the browser. */
  readonly text: string;
  /** Where to begin to mend; the file's path is absolute. */
  readonly place?: { readonly file: string; readonly line: number; readonly column: number };
}

/** All problems of the content as one trouble. */
export function troubleOf(problems: readonly Problem[]): Trouble {
  const [first] = problems;
  const lines = problems.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column}  ${code}  ${message}\n    ${hint}`,
  );
  return {
    title: problems.length === 1 ? 'The content has a problem' : `The content has ${problems.length} problems`,
    text: lines.join('\n'),
    ...(first && {
      place: { file: resolve(first.file), line: first.line, column: first.column },
    }),
  };
}

/** What is no fault of the content, such as a folder that cannot be read. */
export function failureOf(error: unknown): Trouble {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { title: 'The content could not be read', text };
}

/** The trouble as Vite's overlay takes it. */
export function overlayOf({ title, text, place }: Trouble) {
  // Astro's overlay puts the message into the page as HTML, and content may come from a stranger.
  const message = escapeHtml(text).replaceAll('\n', '<br>');
  return { name: 'Sidelight', title, message, stack: text, ...(place && { loc: place }) };
}

/**
 * A page of its own, for when there is none that the overlay could lie over. It asks for itself
 * until it gets something else.
 */
export function pageOf({ title, text }: Trouble): string {
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
    `<h1>${title}</h1><pre style="white-space: pre-wrap">${escapeHtml(text)}</pre>` +
    `<script type="module">${ASK_AGAIN}</script></html>`
  );
}

const ASK_AGAIN = `
  const ask = async () => (await fetch(location.href, { headers: { accept: 'text/html' } })).text();
  const now = await ask();
  setInterval(async () => {
    // A server that is being started again does not answer.
    const next = await ask().catch(() => now);
    if (next !== now) location.reload();
  }, 500);
`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
