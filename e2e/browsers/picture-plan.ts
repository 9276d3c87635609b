import { pageKindOf } from '../../src/io/built-pages.ts';

/** Of which pages there are pictures, and how. */

interface SomePage {
  readonly kind: string;
  readonly html: string;
}

interface PictureKind {
  readonly name: string;
  readonly fits: (page: SomePage) => boolean;
}

const ofKind = (name: string, address: string): PictureKind => ({
  name,
  fits: ({ kind }) => kind === pageKindOf(address),
});

/** Of each kind the longest page: what is wrong shows there first. */
export const KINDS: readonly PictureKind[] = [
  ofKind('home', '/'),
  ofKind('source', '/sources/id/'),
  ofKind('explainer', '/explainers/id/'),
  ofKind('explainer-short', '/explainers/id/short/'),
  ofKind('claim', '/claims/id/'),
  ofKind('ledger', '/claims/'),
  ofKind('comparison', '/compare/id/'),
  ofKind('timeline', '/events/'),
  ofKind('actor', '/actors/id/'),
  { name: 'data-map', fits: ({ kind, html }) => kind === '/data/*' && html.includes('class="map') },
];

export const WIDTHS = [320, 390, 768, 1024, 1440];

export const THEMES = ['light', 'dark'] as const;

/** What A4 has between margins of 10 mm. */
export const PAPER_WIDTH = 718;

/** How much of a long page is in its picture: more than this the eye does not take in. */
export const MOST = 8_000;
