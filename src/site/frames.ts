import type { Crumb, PageFrame } from '../core/views/parts.ts';
import { addresses, indexView } from './pages.ts';

/**
 * The frame of a page that is about the site and not the story.
 * @param between the pages that lead to it from the front page
 */
export async function frameOf(
  page: Omit<PageFrame, 'crumbs'>,
  between: readonly Crumb[] = [],
): Promise<PageFrame> {
  const { title } = await indexView('chrome');
  return { ...page, crumbs: [{ title, url: addresses.home() }, ...between] };
}
