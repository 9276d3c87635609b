import { realpathSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { quotable } from '../../core/grammar/characters.ts';
import { asQuestion, didYouMean, nearest } from '../../core/grammar/near.ts';
import { inWords } from '../../core/model/words.ts';
import type { PartFault } from '../../core/newsroom/newsroom.ts';
import { PLACES } from './config.ts';
import type { NewsroomConfig } from './config.ts';
import { pageFaults, pagePaths } from './pages.ts';

/** What the site is made of besides the story. */
export interface SiteNames {
  readonly collections: readonly string[];
  /** Those whose entries have a page with a text. */
  readonly pages: readonly string[];
  /** The pages that a menu can name. */
  readonly menu: readonly string[];
}

/** The pages besides lists of collections that a menu can name. */
export const MENU_PAGES = ['compare', 'about', 'method', 'corrections', 'guide'] as const;

const KEYS = [
  ...['words', 'styles', 'menu', 'about', 'collections', 'fields', 'components', 'checks'],
  ...['machineFiles', 'parts', 'pages'],
] as const satisfies readonly (keyof NewsroomConfig)[];

/** Fails to compile when a key of the configuration is missing above. */
type Missing = Exclude<keyof NewsroomConfig, (typeof KEYS)[number]>;
const complete: [Missing] extends [never] ? true : Missing = true;
void complete;

/** Everything that is wrong with a configuration, apart from what `newsroomOf` looks at. */
export function configFaults(
  config: NewsroomConfig,
  folder: string,
  names: SiteNames,
): PartFault[] {
  const { styles, menu, about, parts, pages } = config as Readonly<Record<string, unknown>>;
  return [
    ...unknownKeys(config, KEYS, ''),
    ...listOf(styles, 'styles', (each, at) =>
      fileFaults(each, at, folder, ['.css'], 'a style sheet'),
    ),
    ...twice(styles, 'styles'),
    ...menuFaults(menu, [...names.menu, ...pagePaths(pages)], about !== undefined),
    ...(about === undefined
      ? []
      : fileFaults(about, 'about', folder, ['.md', '.mdx'], 'the text about the site')),
    ...listOf(parts, 'parts', (each, at) => partFaults(each, at, names)),
    ...pageFaults(pages, names.collections),
  ];
}

/** A fault for each key of an object that is none of those known. */
function unknownKeys(value: object, known: readonly string[], at: string): PartFault[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      part: at === '' ? key : `${at}.${key}`,
      message: `There is no key "${quotable(key)}". ${meantKey(key, known)}The keys are ${inWords(known)}.`,
    }));
}

/** `Did you mean "x"? `, also for letters in another order. */
function meantKey(key: string, known: readonly string[]): string {
  const letters = (word: string): string => [...word.toLowerCase()].sort().join('');
  return asQuestion(known.find((each) => letters(each) === letters(key)) ?? nearest(key, known));
}

/** The faults of each item of a list; one where it is no list. */
function listOf(
  value: unknown,
  at: string,
  faultsOf: (each: unknown, at: string) => PartFault[],
): PartFault[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [wrong(at, value, 'a list')];
  // A place that was left empty is an item as well.
  return [...(value as unknown[])].flatMap((each, index) => faultsOf(each, `${at}[${index}]`));
}

function twice(value: unknown, at: string): PartFault[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) =>
    typeof each === 'string' && value.indexOf(each) < index
      ? [{ part: `${at}[${index}]`, message: `"${quotable(each)}" is there twice.` }]
      : [],
  );
}

/** What is wrong with a path that must lead to a file of the newsroom's folder. */
function fileFaults(
  value: unknown,
  at: string,
  folder: string,
  endings: readonly string[],
  what: string,
): PartFault[] {
  if (typeof value !== 'string') return [wrong(at, value, `the path of ${what}`)];
  const shown = quotable(value);
  const fault = (message: string): PartFault[] => [{ part: at, message }];
  const inner = relative(folder, join(folder, value));
  if (isAbsolute(value) || isOutside(inner)) {
    return fault(`"${shown}" does not lie in the newsroom's folder, as ${what} must.`);
  }
  if (!endings.includes(extname(value))) {
    return fault(
      `"${shown}" is not called as ${what} is: its name must end in ${endings.join(' or ')}.`,
    );
  }
  const path = join(folder, value);
  // The system knows no path with this sign.
  const isThere = !value.includes('\0') && statSync(path, { throwIfNoEntry: false })?.isFile();
  if (!isThere) return fault(`There is no file "${shown}" in the newsroom's folder.`);
  return isOutside(relative(folder, realpathSync(path)))
    ? fault(`"${shown}" is a link that leads out of the newsroom's folder, where ${what} must lie.`)
    : [];
}

/** Whether a path from a folder leads out of it. */
function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

const MENUS = ['head', 'foot'];

function menuFaults(menu: unknown, known: readonly string[], hasAbout: boolean): PartFault[] {
  if (menu === undefined) return [];
  if (!isObject(menu)) return [wrong('menu', menu, 'an object')];
  const entries = (at: string): PartFault[] =>
    listOf(menu[at], `menu.${at}`, (each, part) => entryFaults(each, part, known, hasAbout));
  return [
    ...unknownKeys(menu, MENUS, 'menu'),
    ...MENUS.flatMap(entries),
    ...MENUS.flatMap((at) => twice(menu[at], `menu.${at}`)),
  ];
}

function entryFaults(
  entry: unknown,
  at: string,
  known: readonly string[],
  hasAbout: boolean,
): PartFault[] {
  if (typeof entry === 'string') {
    if (entry === 'about' && !hasAbout) {
      return [
        {
          part: at,
          message:
            'The menu names "about", but the newsroom has no text about the site: name its file under "about".',
        },
      ];
    }
    if (known.includes(entry)) return [];
    const message = `No page is called "${quotable(entry)}". ${didYouMean(entry, known)}The pages are ${inWords(known)}; any other is named by { title, to }.`;
    return [{ part: at, message }];
  }
  if (!isObject(entry)) return [wrong(at, entry, 'the name of a page, or { title, to }')];
  const { title, to } = entry;
  return [
    ...unknownKeys(entry, ['title', 'to'], at),
    ...(typeof title === 'string' && title.trim() !== ''
      ? []
      : [wrong(`${at}.title`, title, 'the words of the link')]),
    ...(typeof to === 'string' && /^\/(?!\/)[^\s\\]*$/.test(to)
      ? []
      : [wrong(`${at}.to`, to, 'the address of a page of this site, such as "/as-of/"')]),
  ];
}

function partFaults(part: unknown, at: string, { collections, pages }: SiteNames): PartFault[] {
  if (!isObject(part)) return [wrong(at, part, 'an object of "at", "of" and "draw"')];
  const { at: place, of, draw } = part;
  return [
    ...unknownKeys(part, ['at', 'of', 'draw'], at),
    ...oneOf(place, PLACES, `${at}.at`, 'place', 'places'),
    ...oneOf(
      of,
      place === 'entry-head' ? pages : collections,
      `${at}.of`,
      'collection',
      'collections',
    ),
    ...(typeof draw === 'function' ? [] : [wrong(`${at}.draw`, draw, 'a function')]),
  ];
}

function oneOf(
  value: unknown,
  known: readonly string[],
  at: string,
  one: string,
  many: string,
): PartFault[] {
  if (typeof value !== 'string') return [wrong(at, value, `the name of a ${one}`)];
  if (known.includes(value)) return [];
  const message = `There is no ${one} "${quotable(value)}". ${didYouMean(value, known)}The ${many} are ${inWords(known)}.`;
  return [{ part: at, message }];
}

/** Says what a value should be, and what it is. */
function wrong(at: string, value: unknown, wanted: string): PartFault {
  return { part: at, message: `"${at}" must be ${wanted}, and not ${shownValue(value)}.` };
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'left out';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${quotable(value)}"`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : quotable(String(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
