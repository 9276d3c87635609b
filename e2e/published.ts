import { drawingsOn, readSitePages } from './site-pages.ts';
import { PUBLISHED } from './sites.ts';

/** The pages of the published site, whatever its story is. */

const { all, kinds, byLength } = await readSitePages(PUBLISHED.folder, PUBLISHED.base);

export const ALL = all;
/** Longest first. */
export const PAGES = byLength;
export const KINDS = kinds;
export const DRAWINGS = drawingsOn(byLength);
