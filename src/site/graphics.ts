import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { timelineBand } from '../core/graphics/band.ts';
import { cellRow, drawCells } from '../core/graphics/cells.ts';
import { COLUMN_WIDTH, network } from '../core/graphics/network.ts';
import { chainOutline } from '../core/graphics/chain-outline.ts';
import { chainDiagram } from '../core/graphics/chains.ts';
import { cellsTold } from '../core/views/cells.ts';
import type { CellSign } from '../core/model/cells.ts';
import type { CellsView } from '../core/views/cells.ts';
import { flowNarrow, flowWide } from '../core/graphics/flow.ts';
import type { RelationView } from '../core/views/actor.ts';
import { figurePage } from '../core/graphics/figure-page.ts';
import { markedQuotation } from '../core/graphics/wording.ts';
import type { Wording } from '../core/views/copies.ts';
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
/** The row of cells of a claim, said in words to those who do not see it. */
export const cellsHtml = drawing((cells: CellsView, words) =>
  drawCells(cells, cellsTold(words, cells)),
);
/** The sign of one report's part in a claim; the words must stand beside it. */
export const signHtml = drawing((sign: CellSign) => cellRow([sign]));
export const flowWideHtml = drawing(flowWide);
export const flowNarrowHtml = drawing(flowNarrow);
/** A quotation with what another wording does not have. */
export const quotationHtml = drawing(
  ({ wording, is }: { readonly wording: Wording; readonly is: 'before' | 'after' }, words) =>
    markedQuotation(wording, is, words),
);
/** The same for a phone. */
export const outlineHtml = drawing(chainOutline);
