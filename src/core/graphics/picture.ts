import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import type { FigureView } from '../views/figure.ts';
import type { Words } from '../words/words.ts';
import { chart } from './charts.ts';
import { findingOf } from './finding.ts';
import { LOOKS } from './looks.ts';
import { worldMap } from './map.ts';
import { round, textAt, wrapTo } from './svg.ts';

/** Of the file, in CSS pixels, and what stays free at each side. */
const WIDTH = 720;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;

/** The fonts of a machine; which it has, no file can say. */
const FONTS = 'system-ui,-apple-system,Roboto,Arial,sans-serif';

/** A block of words: its class, its size, and the height of a line. */
type Block = readonly [className: string, size: number, line: number];
const HEAD: Block = ['picture-head', 20, 27];
const BODY: Block = ['picture-words', 13, 19];
const SOFT: Block = ['picture-soft', 12, 17];

/** Where a saved picture comes from, which it says itself. */
export interface Provenance {
  readonly site: string;
  /** The whole address of the figure's page. */
  readonly address: string;
}

/**
 * A figure as a picture of its own, which says what it shows, where its figures are from and where it
 * stands: a whole SVG without any style sheet. Undefined for figures that are a table only.
 */
export function picture(
  view: FigureView,
  words: Words,
  { site, address }: Provenance,
): Element | undefined {
  const drawn = drawingOf(view, words);
  if (!drawn) return undefined;
  const children: ElementContent[] = [];
  let y = MARGIN;
  const write = (text: string | undefined, [className, size, line]: Block): void => {
    // Some fonts are wider than the estimate, and bold letters are.
    const wider = className === HEAD[0] ? 1.25 : 1.12;
    if (text === undefined) return;
    for (const each of wrapTo(text, INNER / (size * wider))) {
      children.push(textAt(MARGIN, y + size, each, className));
      y += line;
    }
  };
  write(view.headline ?? view.title, HEAD);
  if (view.headline !== undefined) write(view.title, BODY);
  y += 14;
  children.push(s('g', { transform: `translate(${MARGIN},${y})` }, drawn.children));
  y += drawn.height + 14;
  for (const text of [view.description, view.note, view.noWhole]) write(text, SOFT);
  if (view.kind === 'map') write(words.figures.baseMap, SOFT);
  const works = view.citations.map(({ publisher, title }) => words.series([publisher, title]));
  write(`${words.figures.source}${works.join('; ')}${words.figures.asOf(view.asOf.text)}`, SOFT);
  write(words.series([site, address]), SOFT);
  const height = Math.ceil(y + MARGIN / 2);
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      fontFamily: FONTS,
      ...lookOf(['picture']),
    },
    [
      s('title', view.headline ?? view.title),
      s('desc', findingOf(view, words)),
      plain(s('rect', { className: 'picture-paper', width: WIDTH, height })),
      ...children.map(plain),
    ],
  );
}

/** The drawing, in the units of the file. */
function drawingOf(
  view: FigureView,
  words: Words,
): { height: number; children: ElementContent[] } | undefined {
  if (view.kind === 'map' && view.rows.length > 0) {
    const map = worldMap(view, words);
    const [, , width = WIDTH, height = 0] = String(map.properties['viewBox'])
      .split(' ')
      .map(Number);
    const scale = INNER / width;
    return {
      height: Math.ceil(height * scale),
      children: [
        s(
          'g',
          { transform: `scale(${Math.round(scale * 1000) / 1000})`, className: 'map' },
          map.children,
        ),
      ],
    };
  }
  const drawn = chart(view, words);
  return drawn && { height: Number(drawn.properties['height']), children: drawn.children };
}

/** An element without classes and without parts of the width: what they mean stands in their place. */
function plain(content: ElementContent): ElementContent {
  if (content.type !== 'element') return content;
  const { tagName, properties, children } = content;
  const { className, ...own } = properties;
  const given = Object.fromEntries(
    Object.entries(own)
      .filter(([name]) => name !== 'role' && name !== 'ariaLabel')
      .map(([name, value]) => [name, inUnits(value)]),
  );
  const inner = children.map(plain);
  // A drawing within the drawing is there to move what is in it.
  if (tagName === 'svg') {
    const { x = 0, y = 0 } = given;
    return s('g', { transform: `translate(${String(x)},${String(y)})` }, inner);
  }
  return {
    type: 'element',
    tagName,
    properties: { ...given, ...lookOf(className) },
    children: inner,
  };
}

function inUnits(value: Properties[string]): Properties[string] {
  const [, part] = /^(-?[\d.]+)%$/.exec(String(value)) ?? [];
  return part === undefined ? value : round((Number(part) / 100) * INNER);
}

/** The attributes of some classes, in the order of the table. */
function lookOf(className: Properties[string]): Properties {
  const classes = new Set(Array.isArray(className) ? className.map(String) : []);
  const looks = Object.entries(LOOKS).filter(([name]) => classes.has(name));
  return Object.assign({}, ...looks.map(([, look]) => look)) as Properties;
}
