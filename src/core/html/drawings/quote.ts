import { h } from 'hastscript';
import { quotedStated } from '../../views/parts.ts';
import type { Drawing } from './drawing.ts';

/** The words, and after them those of the original, which a translation would take away. */
export const drawQuote: Drawing<'Quote'> = ({ lang, original }, children, { graph, entry }) => [
  h('q', { ...quotedStated(graph, entry, lang) }, children),
  ...(original === undefined
    ? []
    : [h('span', { class: 'original' }, [' (', h('i', { lang, translate: 'no' }, original), ')'])]),
];
