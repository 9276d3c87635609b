import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { CELL_SIGNS } from '../model/cells.ts';
import { CELL_PATHS, cellRow, drawCells, pathOf, STRIKING } from './cells.ts';

describe('a row of cells', () => {
  it('has a shape of its own for each sign', () => {
    expect(new Set(Object.values(CELL_PATHS)).size).toBe(CELL_SIGNS.length);
  });

  it('is one small picture', () => {
    expect(
      toHtml(cellRow(['carries', 'changes', 'not-checked'], '1 carries it')),
    ).toMatchInlineSnapshot(
      `"<svg class="cells" viewBox="0 0 22 8" role="img" aria-label="1 carries it"><path d="M0 0h6v8h-6zM16 0m2 3h2v2h-2z"></path><path d="M8 0h6v8h-6zm1 1v6l4-6z"></path></svg>"`,
    );
    expect(toHtml(cellRow(['omits']))).toMatchInlineSnapshot(
      `"<svg class="cells" viewBox="0 0 6 8" aria-hidden="true"><path d="M0 0h6v8h-6zm1 1v6h4v-6z"></path></svg>"`,
    );
  });

  it('draws every cell once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CELL_SIGNS), { maxLength: 6 }), (cells) => {
        const plain = CELL_SIGNS.filter((sign) => !STRIKING.includes(sign));
        const drawn = pathOf(cells, plain) + pathOf(cells, STRIKING);
        expect(drawn.match(/M\d+ 0/g)?.toSorted() ?? []).toEqual(
          cells.map((_, at) => `M${at * 8} 0`).toSorted(),
        );
      }),
    );
  });

  it('is numbers where there are many reports', () => {
    const counts = [
      { sign: 'carries', count: 9 },
      { sign: 'omits', count: 2 },
    ] as const;
    expect(toHtml(drawCells({ cells: undefined, counts }))).toMatchInlineSnapshot(
      `"<span class="cells-counts" aria-hidden="true"><svg class="cells" viewBox="0 0 6 8" aria-hidden="true"><path d="M0 0h6v8h-6z"></path></svg>9 <svg class="cells" viewBox="0 0 6 8" aria-hidden="true"><path d="M0 0h6v8h-6zm1 1v6h4v-6z"></path></svg>2</span>"`,
    );
  });
});
