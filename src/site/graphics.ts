import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { timelineBand } from '../core/graphics/band.ts';
import { COLUMN_WIDTH, network } from '../core/graphics/network.ts';
import { chainOutline } from '../core/graphics/chain-outline.ts';
import { chainDiagram } from '../core/graphics/chains.ts';
import type { RelationView } from '../core/views/actor.ts';
import { figurePage } from '../core/graphics/figure-page.ts';
import type { Words } from '../core/words/words.ts';
import { words } from './words.ts';

/** The drawings of pages, as HTML: each takes a view, or a part of one. */

function drawing<V>(draw: (view: V, words: Words) => Element | undefined): (view: V) => string {
  return (view) => {
    const drawn = draw(view, words);
    return drawn ? toHtml(drawn, { closeEmptyElements: true }) : '';
  };
}

export const figureHtml = drawing(figurePage);
export const bandHtml = drawing(timelineBand);
export const networkHtml = drawing(network);
/** The relations of one actor, in a column of text. */
export const neighboursHtml = drawing((relations: readonly RelationView[], words) =>
  network(relations, words, COLUMN_WIDTH),
);
export const chainsHtml = drawing(chainDiagram);
/** The same for a phone. */
export const outlineHtml = drawing(chainOutline);
