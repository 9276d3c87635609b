import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where left and right are meant, whatever the language of the page. */
const MEANT = [
  // Digits run from left to right in every script, and an author who writes `--:` means the right.
  ['table.css', '.number, .align-right', 'text-align: right'],
  ['table.css', '.missing', 'text-align: right'],
].map((each) => each.join(' | '));

const FOLDERS = ['src/styles', 'src/client'];

/** Declarations that are one way round whatever the direction of the text. */
const PHYSICAL = [
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding|overscroll-behavior)-)?(?:left|right)\b/,
  /^(?:border-(?:top|bottom)-(?:left|right)-radius)\b/,
  /^(?:text-align|text-align-last|float|clear|caption-side|justify-\w+|align-\w+)\s*:[^;]*\b(?:left|right)\b/,
  /^(?:position-area|inset-area|transform-origin|background-position|object-position)\s*:[^;]*\b(?:span-|self-)?(?:left|right|x-start|x-end)\b/,
];

/** A shorthand of four sides whose second and fourth are not the same. */
const SIDES =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))\s*:\s*(.*)$/;

interface Declaration {
  readonly selector: string;
  readonly text: string;
}

/** The declarations of a sheet, each with the selector that it stands under. */
function declarationsOf(css: string): Declaration[] {
  const open: string[] = [];
  const found: Declaration[] = [];
  const parts = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^;{}]*)([;{}])/g);
  for (const [, words = '', end] of parts) {
    const text = words.trim().replace(/\s+/g, ' ');
    if (end === '{') open.push(text);
    else if (text !== '') found.push({ selector: open.at(-1) ?? '', text });
    if (end === '}') open.pop();
  }
  return found;
}

function isPhysical(text: string): boolean {
  const sides = valuesOf(SIDES.exec(text)?.[1] ?? '');
  return (
    PHYSICAL.some((pattern) => pattern.test(text)) || (sides.length === 4 && sides[1] !== sides[3])
  );
}

/** The values of a shorthand; what stands in brackets is one. */
function valuesOf(text: string): string[] {
  return text.match(/(?:[^\s()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g) ?? [];
}

/** What a sheet says of left and right, apart from what is meant so. */
function physicalIn(name: string, css: string): string[] {
  return declarationsOf(css)
    .filter(({ text }) => isPhysical(text))
    .map(({ selector, text }) => `${name} | ${selector} | ${text}`);
}

const sheets = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, css: readFileSync(`${folder}/${name}`, 'utf8') })),
);

describe('the style sheets', () => {
  it('know the start and the end of a line, not left and right', () => {
    expect(sheets.length).toBeGreaterThan(40);
    const physical = sheets.flatMap(({ name, css }) => physicalIn(name, css));
    expect(physical.sort()).toEqual([...MEANT].sort());
  });

  it.each([
    'margin-left: 1em',
    'padding-right: 0',
    'border-left: 1px solid',
    'border-right-color: red',
    'border-top-left-radius: 2px',
    'scroll-margin-left: 1px',
    'left: 0',
    'right: calc(100% + 1px)',
    'text-align: right',
    'float: left',
    'position-area: bottom span-left',
    'margin: 0 1px 0 2px',
    'padding: 0 0 0 var(--gap)',
    'inset: 0 auto 0 calc(1px + (2px * 3))',
  ])('would be told of %s', (text) => {
    expect(physicalIn('a.css', `@media print { b, i { color: red; ${text} } }`)).toEqual([
      `a.css | b, i | ${text}`,
    ]);
  });

  it.each([
    'margin-inline-start: 1em',
    'margin: 0 1px',
    'padding: 0 1px 2px 1px',
    'padding: 0 calc(1px + 2px) 0 calc(1px + 2px)',
    'inset-inline-end: 0',
    'text-align: start',
    'border-radius: 1px 2px 3px 4px',
    'box-shadow: 0 1px 2px 3px red',
    'position-area: block-end span-inline-end',
    "content: 'left'",
  ])('would pass over %s', (text) => {
    expect(physicalIn('a.css', `b { ${text}; /* left: 0 */ }`)).toEqual([]);
  });
});
