import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ContentGraph, Entry } from '../../core/graph/graph.ts';
import { quotable } from '../../core/grammar/characters.ts';
import type { EntryGuide } from '../../core/guide/entries.ts';
import { drawingFault } from '../../core/newsroom/drawing.ts';
import { entryGuidesIn } from '../../core/newsroom/guide.ts';
import { guarded } from '../../core/newsroom/guard.ts';
import type { TellPart } from '../../core/newsroom/guard.ts';
import type { Words } from '../../core/words/words.ts';
import { BUILT_IN } from '../../core/newsroom/newsroom.ts';
import type { Newsroom, PartFault } from '../../core/newsroom/newsroom.ts';
import type { LoadedNewsroom } from '../corpus.ts';
import { sha256 } from '../digest.ts';
import { showPath } from '../files.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { aboutFaults } from './about.ts';
import { joinedOf } from './config.ts';
import type { Drawn, NewsroomConfig, OwnPage, Part } from './config.ts';
import { configFaults, MENU_PAGES } from './faults.ts';
import { CONFIG, loadConfig } from './load.ts';
import { placeOfKey, START } from './place.ts';
import type { KeyPath, TextPlace } from './place.ts';
import { styleFault } from './style.ts';

/** A newsroom's folder, read and found to be right. Paths are absolute. */
export interface SiteNewsroom {
  /** What is built in and what the folder adds. */
  readonly newsroom: Newsroom;
  /** The same with its module, which threads load again; undefined where there is none. */
  readonly loaded: LoadedNewsroom | undefined;
  readonly styles: readonly string[];
  readonly menu: NonNullable<NewsroomConfig['menu']>;
  /** The file of the text about the site, where there is one. */
  readonly about: string | undefined;
  readonly parts: readonly Part[];
  readonly pages: readonly OwnPage[];
  /** What the guide says of each collection. */
  readonly entryGuides: (words: Words) => readonly EntryGuide[];
  /** Changes with every file of the folder: what is drawn may depend on any. */
  readonly digest: string;
}

const NONE: SiteNewsroom = {
  newsroom: BUILT_IN,
  loaded: undefined,
  styles: [],
  menu: {},
  about: undefined,
  parts: [],
  pages: [],
  entryGuides: (words) => entryGuidesIn(BUILT_IN, words),
  digest: '',
};

/**
 * Reads a newsroom's folder. What it may hold besides `config.ts` is the newsroom's own.
 * @param folder its absolute path; undefined, or a folder without `config.ts`, adds nothing
 * @throws SettingsError that tells every fault with its place
 */
export function loadNewsroom(folder: string | undefined): SiteNewsroom {
  if (folder === undefined || !existsSync(folder)) return NONE;
  const real = realpathSync(folder);
  if (!existsSync(join(real, CONFIG))) {
    const other = readdirSync(real).find((name) => /^config\.[a-z]+$/i.test(name));
    if (other === undefined) return NONE;
    const message = `The configuration of a newsroom is called "${CONFIG}", and not "${quotable(other)}".`;
    throw new SettingsError(lineOf(join(folder, other), START, message));
  }
  if (!statSync(join(real, CONFIG)).isFile()) {
    throw new SettingsError(lineOf(join(folder, CONFIG), START, 'This must be a file.'));
  }
  const loaded = loadConfig(real);
  if ('fault' in loaded) {
    const { file, message } = loaded.fault;
    throw new SettingsError(lineOf(join(folder, file), loaded.fault, message));
  }
  const text = readFileSync(join(real, CONFIG), 'utf8');
  const refuse = (path: KeyPath, message: string): string =>
    lineOf(join(folder, CONFIG), placeOfKey(text, path), message);
  const { default: config } = loaded.exported as { default?: NewsroomConfig };
  const tell = (part: string, message: string): string => refuse(pathOf(part), message);
  const joined = joinedOf(config, tell);
  if (!config || !joined) {
    throw new SettingsError(
      refuse(
        [],
        'This file must say "export default defineNewsroom({ … })", with defineNewsroom from "#sidelight".',
      ),
    );
  }
  const { result, entryGuides } = joined;
  const { collections, pages } = (result.newsroom ?? BUILT_IN).definitions.kinds;
  const faults = [
    ...configFaults(config, real, { collections, pages, menu: [...collections, ...MENU_PAGES] }),
    ...result.faults,
  ];
  if (faults.length > 0 || !result.newsroom) {
    throw new SettingsError(inOrder(faults, text, join(folder, CONFIG)).join('\n'));
  }
  const { styles = [], menu = {}, about, parts = [], pages: own = [] } = config;
  if (about !== undefined) {
    const fault = aboutFaults(readFileSync(join(real, about), 'utf8'), extname(about));
    if (fault) throw new SettingsError(lineOf(join(folder, about), fault, fault.message));
  }
  for (const path of styles) {
    const fault = styleFault(readFileSync(join(real, path), 'utf8'));
    if (fault) throw new SettingsError(lineOf(join(folder, path), fault, fault.message));
  }
  return {
    newsroom: result.newsroom,
    loaded: { newsroom: result.newsroom, file: join(real, CONFIG) },
    styles: styles.map((path) => join(real, path)),
    menu,
    about: about === undefined ? undefined : join(real, about),
    parts: parts.map((part, index) => guardedDrawing(part, `parts[${index}].draw`, tell)),
    pages: own.map((page, index) => guardedDrawing(page, `pages[${index}].draw`, tell)),
    entryGuides,
    digest: digestOf(real),
  };
}

/** What draws, so that a drawing which fails or cannot stand in a page is told. */
function guardedDrawing<T extends Part | OwnPage>(own: T, part: string, tell: TellPart): T {
  const draw = (...given: [ContentGraph, Entry]): Drawn => own.draw(...given);
  return { ...own, draw: guarded(draw, part, tell, drawingFault) };
}

let current: { readonly folder: string | undefined; readonly newsroom: SiteNewsroom } | undefined;

/** The newsroom of the settings, read once: its modules stay in memory as they were. */
export function currentNewsroom(): SiteNewsroom {
  const { newsroomFolder: folder } = readSettings();
  if (!current || current.folder !== folder) current = { folder, newsroom: loadNewsroom(folder) };
  return current.newsroom;
}

/** The faults as they stand in the file. */
function inOrder(faults: readonly PartFault[], text: string, file: string): string[] {
  return faults
    .map(({ part, message }) => ({ place: placeOfKey(text, pathOf(part)), message }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    .map(({ place, message }) => lineOf(file, place, message));
}

function lineOf(file: string, { line, column }: TextPlace, message: string): string {
  return `${showPath(file)}:${line}:${column} ${message}`;
}

/** The keys in a path such as `components[0].draw`. */
function pathOf(part: string): KeyPath {
  return [...part.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

function digestOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) !== '' && statSync(join(folder, name)).isFile())
    .sort();
  return sha256(
    files.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`).join('\n'),
  );
}
