import type { MENU_PAGES } from '../io/newsroom/faults.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';
import { addresses } from './pages.ts';

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

const { about, menu: own, newsroom } = currentNewsroom();
const { kinds } = newsroom.definitions;

/** Pages in the menus that list no collection. */
const OTHER_PAGES: readonly (MenuPage & { readonly name: (typeof MENU_PAGES)[number] })[] = [
  { name: 'compare', at: 'head', title: 'Side by side', url: addresses.compare(), order: 40 },
  { name: 'about', at: 'foot', title: 'About and method', url: addresses.about(), order: 80 },
  { name: 'guide', at: 'foot', title: 'For contributors', url: addresses.guide(), order: 90 },
];

const PAGES: readonly MenuPage[] = [
  ...kinds.collections.map((name): MenuPage => {
    const { menu, many } = kinds.of(name);
    const page = { name, at: menu.at, title: many, url: addresses.list(name), order: 0 };
    return menu.at === 'nowhere' ? page : { ...page, ...menu };
  }),
  ...OTHER_PAGES.filter(({ name }) => name !== 'about' || about !== undefined),
];

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
