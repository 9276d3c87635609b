import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scrolling } from '../../graphics/figure.ts';
import { comparisonView } from '../../views/comparison.ts';
import type { LedgerCell } from '../../views/ledger-row.ts';
import { STANCE_SIGNS, STANCE_WORDS } from '../words.ts';
import { reference } from './reference.ts';
import type { Drawing } from './drawing.ts';

export const drawComparison: Drawing<'Comparison'> = (_, graph) => {
  const view = comparisonView(graph);
  return [
    scrolling(
      'Claims that a source changed, side by side',
      h('table', { class: 'comparison' }, [
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, 'Claim'),
            ...view.sources.map((source) => h('th', { scope: 'col' }, source.publisher)),
          ]),
        ]),
        h(
          'tbody',
          view.changed.map((row) =>
            h('tr', [
              h('th', { scope: 'row' }, [reference(row.claim)]),
              ...row.cells.map((each) => h('td', cellContent(each))),
            ]),
          ),
        ),
      ]),
    ),
  ];
};

function cellContent(cell: LedgerCell): ElementContent[] {
  const words: ElementContent[] = [
    h('span', { ariaHidden: 'true' }, `${STANCE_SIGNS[cell.kind]} `),
    { type: 'text', value: STANCE_WORDS[cell.kind] },
  ];
  if (!('url' in cell)) return words;
  return [
    h('a', { href: cell.url, class: `stance stance-${cell.kind}` }, [
      ...words,
      {
        type: 'text',
        value: cell.paragraph === undefined ? '' : `, paragraph\u00A0${cell.paragraph}`,
      },
    ]),
    ...(cell.quote === undefined ? [] : [h('br'), h('q', cell.quote)]),
  ];
}
