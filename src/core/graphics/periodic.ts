import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { SYMBOLS } from '../model/elements.ts';
import type { ConceptsView } from '../views/concepts.ts';
import type { Words } from '../words/words.ts';
import { placeOf, SERIES } from './elements.ts';
import { textAt, wrap } from './svg.ts';

/** Units of the drawing. */
const CELL = 60;
const INSET = 2;
/** Free space above the two series. */
const BREAK = 16;

/**
 * The periodic table with the elements of the story marked by a frame and words, each a link to its
 * page. Undefined for a story without elements.
 */
export function periodicTable(
  elements: ConceptsView['elements'],
  words: Words,
): Element | undefined {
  if (elements.length === 0) return undefined;
  const told = new Map(elements.map((element) => [element.number, element]));
  const cells = SYMBOLS.map((symbol, index) => ({ symbol, number: index + 1 }));
  const plain = cells.filter(({ number }) => !told.has(number));
  return s(
    'svg',
    {
      className: 'periodic',
      role: 'group',
      ariaLabel: words.elements.label(elements.length, SYMBOLS.length),
      viewBox: `0 0 ${18 * CELL} ${9 * CELL + BREAK}`,
    },
    [
      s('g', { ariaHidden: 'true' }, [
        s('path', {
          className: 'periodic-cell',
          d: plain
            .map(({ number }) => {
              const [x, y] = corner(number);
              const side = CELL - 2 * INSET;
              return `M${x} ${y}h${side}v${side}h-${side}z`;
            })
            .join(''),
        }),
        ...plain.map(({ symbol, number }) => {
          const [x, y] = corner(number);
          return textAt(x + CELL / 2 - INSET, y + 35, symbol, 'periodic-plain');
        }),
        ...SERIES.map(({ first, last }, index) =>
          textAt(2.5 * CELL, (5 + index) * CELL + 35, `${first}–${last}`, 'periodic-series'),
        ),
      ]),
      ...cells.flatMap(({ number }) => {
        const element = told.get(number);
        return element ? [marked(element, words)] : [];
      }),
    ],
  );
}

function marked(
  element: ConceptsView['elements'][number],
  { series, elements }: Words,
): ElementContent {
  const { number, symbol, title, url, group } = element;
  const [x, y] = corner(number);
  const side = CELL - 2 * INSET;
  const kind = group === undefined || group === 'neither' ? '' : elements.groups[group];
  return s(
    'a',
    {
      href: url,
      className: 'periodic-told',
      // What is read aloud holds what is seen, in one piece (WCAG 2.5.3).
      ariaLabel: series([title, `${number} ${symbol} ${kind}`.trim()]),
    },
    [
      s('rect', { x, y, width: side, height: side, ...(group === 'light' ? { rx: 12 } : {}) }),
      textAt(x + side / 2, y + 12, String(number), 'periodic-small'),
      ' ',
      textAt(x + side / 2, y + 30, symbol, 'periodic-symbol'),
      ...wrap(kind, 8).flatMap((line, index, all) => [
        ' ',
        textAt(x + side / 2, y + (all.length > 1 ? 41 : 46) + index * 10, line, 'periodic-small'),
      ]),
    ],
  );
}

/** The upper left corner of an element's cell. */
function corner(number: number): [number, number] {
  const { row, column } = placeOf(number);
  return [(column - 1) * CELL + INSET, (row - 1) * CELL + INSET + (row > 7 ? BREAK : 0)];
}
