import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import { ENGINES } from './browsed.ts';
import type { Engine } from './browsed.ts';

/** Pages on which pictures stand side by side, as they are looked at. */

export interface Picture {
  /** Its name in the folder of all pictures. */
  readonly file: string;
  /** The kind of page on it. */
  readonly page: string;
  readonly engine: Engine;
  /** A theme, or `print`. */
  readonly look: string;
  readonly width: number;
  /** What is wrong with the picture itself. */
  readonly fault?: string;
}

const STYLE = `
  body { font: 1rem/1.4 sans-serif; margin: 1rem; }
  .row { display: flex; gap: 1rem; align-items: start; overflow-x: auto; }
  figure { margin: 0; }
  img { block-size: 40rem; inline-size: auto; border: 1px solid gray; object-position: top; }`;

/** For each kind of page one sheet, and one that leads to them; by their names in the folder. */
export function contactSheets(
  pages: readonly { readonly name: string; readonly path: string }[],
  pictures: readonly Picture[],
): Map<string, string> {
  const sheets = new Map<string, string>();
  for (const { name, path } of pages) {
    const own = pictures.filter(({ page }) => page === name);
    sheets.set(`${name}/index.html`, document(`${name}: ${path}`, rowsOf(own)));
  }
  const links = pages.map(({ name, path }) =>
    h('li', [h('a', { href: `${name}/index.html` }, name), ` ${path}`]),
  );
  sheets.set('index.html', document('Screenshots', [h('ul', links)]));
  return sheets;
}

/** One row for each look in each browser, so that browsers stand under one another. */
function rowsOf(pictures: readonly Picture[]): Element[] {
  const looks = [...new Set(pictures.map(({ look }) => look))];
  return looks.flatMap((look) =>
    ENGINES.flatMap((engine) => {
      const row = pictures.filter((it) => it.look === look && it.engine === engine);
      if (row.length === 0) return [];
      const figures = row.map(({ file, width }) => {
        const src = file.slice(file.indexOf('/') + 1);
        const picture = h('img', { src, loading: 'lazy', alt: `${engine}, ${look}, ${width} px` });
        return h('figure', [h('a', { href: src }, picture), h('figcaption', `${width} px`)]);
      });
      return [h('h2', `${look}, ${engine}`), h('div', { className: ['row'] }, figures)];
    }),
  );
}

function document(title: string, content: readonly Element[]): string {
  const head = [h('meta', { charSet: 'utf-8' }), h('title', title), h('style', STYLE)];
  const page = h('html', { lang: 'en' }, [
    h('head', head),
    h('body', [h('h1', title), ...content]),
  ]);
  return toHtml([{ type: 'doctype' }, page]);
}
