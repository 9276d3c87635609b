/** How tables of claims by reports are read. */
export { checksIn, checksOf, countsIn, shapeFor } from '../core/views/ledger-shape.ts';
export { CELL_SIGNS, SIGN_OF } from '../core/model/cells.ts';
