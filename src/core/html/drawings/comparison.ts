import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scrolling } from '../../graphics/figure.ts';
import { changedView } from '../../views/comparison.ts';
import type { LedgerCell } from '../../views/ledger-row.ts';
import type { Words } from '../../words/words.ts';
import { STANCE_SIGNS } from '../signs.ts';
import { reference } from './reference.ts';
import type { Drawing } from './drawing.ts';

export const drawComparison: Drawing<'Comparison'> = ({ source }, graph) => {
  const view = changedView(graph, source);
  const { words } = graph;
  return [
    scrolling(
      words.comparison.changed,
      h('table', { class: 'comparison' }, [
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, words.comparison.claim),
            ...view.sources.map((source) => h('th', { scope: 'col' }, source.publisher)),
          ]),
        ]),
        h(
          'tbody',
          view.changed.map((row) =>
            h('tr', [
              h('th', { scope: 'row' }, [reference(row.claim)]),
              ...row.cells.map((each) => h('td', cellContent(each, words))),
            ]),
          ),
        ),
      ]),
    ),
  ];
};

function cellContent(cell: LedgerCell, words: Words): ElementContent[] {
  const stance: ElementContent[] = [
    h('span', { ariaHidden: 'true' }, `${STANCE_SIGNS[cell.kind]} `),
    { type: 'text', value: 'told' in cell ? cell.told : words.stances[cell.kind] },
  ];
  if (!('url' in cell)) return stance;
  return [
    h('a', { href: cell.url, class: `stance stance-${cell.kind}` }, [
      ...stance,
      {
        type: 'text',
        value: cell.paragraph === undefined ? '' : words.comparison.paragraph(cell.paragraph),
      },
    ]),
    ...(cell.quote === undefined ? [] : [h('br'), h('q', cell.quote)]),
  ];
}
