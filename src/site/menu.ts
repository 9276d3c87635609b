import type { Collection } from '../core/kinds/index.ts';
import type { MENU_PAGES } from '../io/newsroom/faults.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { addresses } from './pages.ts';
import { words } from './words.ts';

export interface MenuItem {
  readonly title: string;
  readonly url: string;
}

/** A page that a menu can name, and where it stands when the newsroom says nothing else. */
interface MenuPage extends MenuItem {
  readonly name: string;
  readonly at: 'head' | 'foot' | 'nowhere';
  readonly order: number;
}

const { about, menu: own, newsroom, pages } = currentNewsroom();
const { kinds } = newsroom.definitions;

/** Pages in the menus that list no collection. */
const OTHER_PAGES: readonly (MenuPage & { readonly name: (typeof MENU_PAGES)[number] })[] = [
  {
    name: 'compare',
    at: 'foot',
    title: words.pages.compare.title,
    url: addresses.compare(),
    order: 5,
  },
  { name: 'about', at: 'foot', title: words.site.chrome.about, url: addresses.about(), order: 80 },
  {
    name: 'method',
    at: 'foot',
    title: words.pages.method.title,
    url: addresses.method(),
    order: 82,
  },
  {
    name: 'corrections',
    at: 'foot',
    title: words.pages.corrections.title,
    url: addresses.corrections(),
    order: 84,
  },
  { name: 'guide', at: 'foot', title: words.site.guide.title, url: addresses.guide(), order: 90 },
];

const PAGES: readonly MenuPage[] = [
  ...kinds.collections.map((name): MenuPage => {
    const { menu } = kinds.of(name);
    const page = { name, at: menu.at, title: titleOf(name), url: addresses.list(name), order: 0 };
    return menu.at === 'nowhere' ? page : { ...page, ...menu };
  }),
  ...pages.map(({ path, title }): MenuPage => ({
    name: path,
    at: 'nowhere',
    title,
    url: addresses.own(path),
    order: 0,
  })),
  ...OTHER_PAGES.filter(({ name }) => name !== 'about' || about !== undefined),
];

/**
 * A list is called by the title of its page, and an own collection's as it says itself. The
 * explainers are where a reader begins.
 */
function titleOf(collection: Collection): string {
  if (collection === 'explainers') return words.site.chrome.start;
  return kinds.of(collection).nouns?.many ?? words.pages[collection].title;
}

/** The pages that the head or the foot of every page leads to. */
export function menuAt(place: 'head' | 'foot'): readonly MenuItem[] {
  const entries = own[place];
  if (!entries) return PAGES.filter(({ at }) => at === place).sort((a, b) => a.order - b.order);
  return entries.flatMap((entry): readonly MenuItem[] =>
    typeof entry === 'string'
      ? PAGES.filter(({ name }) => name === entry)
      : [{ title: entry.title, url: addresses.base + entry.to }],
  );
}
