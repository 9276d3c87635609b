import { s, textAt, wrap } from '#sidelight';
import type { Element, ElementContent, Words } from '#sidelight';
import type { ToldElement } from './elements.ts';
import { placeOf, SERIES } from './places.ts';
import { SYMBOLS } from './symbols.ts';
import { words } from './words.ts';

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
  elements: readonly ToldElement[],
  { number: digits, series }: Pick<Words, 'number' | 'series'>,
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
      ariaLabel: words.label(digits(elements.length), digits(SYMBOLS.length)),
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
        return element ? [marked(element, series)] : [];
      }),
    ],
  );
}

function marked(
  { number, symbol, title, url, group }: ToldElement,
  series: Words['series'],
): ElementContent {
  const [x, y] = corner(number);
  const side = CELL - 2 * INSET;
  const kind = group === undefined || group === 'neither' ? '' : words.groups[group];
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
