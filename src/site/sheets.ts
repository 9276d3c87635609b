import { sheets as own } from 'virtual:newsroom-sheets';
import { namesShown } from '../core/html/finished-page.ts';
import { noteAnchors } from '../core/html/notes.ts';

/**
 * The style sheets. Each is the look of one component and is named after it; a page carries the base
 * and those whose component it shows. Those of the newsroom stand among them; one with the name of
 * another comes right after it, so that its rules count.
 */
const files = import.meta.glob<string>('../styles/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** What every page has. */
const BASE = 'base';

const named = [...Object.entries(files), ...own]
  .map(([path, css]) => ({ name: path.replace(/^.*\/|\.css$/g, ''), css: css.trim() }))
  .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
const { base = [], others: sheets = [] } = Object.groupBy(named, ({ name }) =>
  name === BASE ? 'base' : 'others',
);

/**
 * What a page needs, in one text: what all pages have, and the sheets whose name is an element of
 * the page or the beginning of one of its classes. Then come the anchors of its notes.
 * @param html what stands between the head and the foot of the page
 * @param direction of the page; the sheet of that name is for all pages that run so
 */
export function stylesFor(html: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const { elements, classes } = namesShown(html);
  const shown = sheets.filter(
    ({ name }) =>
      name === direction ||
      elements.has(name) ||
      [...classes].some((each) => each.startsWith(name)),
  );
  return [...base, ...shown].map(({ css }) => css).join('') + noteAnchors(classes);
}
