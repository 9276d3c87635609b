import { resolve } from 'node:path';
import { toldIn } from '../core/assemble/telling.ts';
import { problemFrom } from '../core/model/problem.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Words } from '../core/words/words.ts';

/** Why the dev server cannot show the content. */
export interface Trouble {
  readonly title: string;
  /** Everything there is to say, for the terminal and the browser. */
  readonly text: string;
  /** The language that it is told in. */
  readonly lang: string;
  readonly dir: Words['direction'];
  /** Where to begin to mend. */
  readonly first?: Problem;
}

/** All problems of the content as one trouble, in the language of its site. */
export function troubleOf(problems: readonly Problem[], words: Words): Trouble {
  const told = problems.map((problem) => toldIn(words, problem));
  const [first] = told;
  const lines = told.map(
    ({ file, line, column, code, message, hint }) =>
      `${file}:${line}:${column}  ${code}  ${message}\n    ${hint}`,
  );
  const title = words.reports.dev.problems(problems.length);
  return { title, text: lines.join('\n'), ...languageOf(words), ...(first && { first }) };
}

/** What no check has found: an entry that cannot be drawn, or a folder that cannot be read. */
export function failureOf(error: unknown, words: Words): Trouble {
  const problem = problemFrom(error);
  if (problem) return troubleOf([problem], words);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { title: words.reports.dev.unreadable, text, ...languageOf(words) };
}

function languageOf({ tag, direction }: Words): Pick<Trouble, 'lang' | 'dir'> {
  return { lang: tag, dir: direction };
}

/** The trouble as Astro's form of Vite's overlay takes it: message and hint are HTML. */
export function overlayOf({ title, text, first }: Trouble) {
  if (!first) return { title, message: escapeHtml(title), stack: text };
  const { file, line, column, code, message, hint } = first;
  return {
    name: code,
    title,
    message: escapeHtml(message),
    hint: escapeHtml(hint),
    // An absolute path, with which the overlay opens the file in an editor.
    loc: { file: resolve(file), line, column },
    stack: text,
  };
}

/**
 * A page of its own, for when there is none that the overlay could lie over. It asks for itself
 * until it gets something else.
 */
export function pageOf({ title, text, lang, dir }: Trouble): string {
  return (
    `<!doctype html><html lang="${escapeHtml(lang)}" dir="${dir}"><meta charset="utf-8"><title>${escapeHtml(title)}</title>` +
    `<meta name="color-scheme" content="light dark">` +
    `<h1>${escapeHtml(title)}</h1><pre style="white-space: pre-wrap">${escapeHtml(text)}</pre>` +
    `<script type="module">${ASK_AGAIN}</script></html>`
  );
}

const ASK_AGAIN = `
  const words = (page) => page.querySelector('pre')?.textContent;
  const ask = async () => {
    const options = { headers: { accept: 'text/html' } };
    // A server that is being started again does not answer.
    const html = await fetch(location.href, options).then((it) => it.text(), () => undefined);
    const next = html && new DOMParser().parseFromString(html, 'text/html');
    if (next && words(next) !== words(document)) location.reload();
    else setTimeout(ask, 500);
  };
  ask();
`;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
