import { COLLECTIONS, kindOf } from '../core/kinds/index.ts';
import { addresses } from './pages.ts';
import { words } from './words.ts';

export interface MenuItem {
  readonly title: string;
  readonly url: string;
  readonly order: number;
}

/** Pages in the menus that list no collection. */
const OTHER_PAGES = {
  head: [{ title: words.pages.compare.title, url: addresses.compare(), order: 40 }],
  foot: [
    { title: words.site.chrome.about, url: addresses.about(), order: 80 },
    { title: words.site.guide.title, url: addresses.guide(), order: 90 },
  ],
} as const;

/** The pages that the head or the foot of every page leads to. */
export function menuAt(place: 'head' | 'foot'): MenuItem[] {
  const lists = COLLECTIONS.flatMap((collection): MenuItem[] => {
    const { menu } = kindOf(collection);
    if (menu.at !== place) return [];
    const { title } = words.pages[collection];
    return [{ title, url: addresses[collection](), order: menu.order }];
  });
  return [...lists, ...OTHER_PAGES[place]].sort((a, b) => a.order - b.order);
}
