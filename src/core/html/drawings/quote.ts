import { h } from 'hastscript';
import { quotedStated } from '../../views/parts.ts';
import type { Drawing } from './drawing.ts';

/** The words, and after them those of the original. */
export const drawQuote: Drawing<'Quote'> = ({ lang, original }, children, { graph, entry }) => [
  h('q', { ...quotedStated(graph, entry, lang) }, children),
  ...(original === undefined
    ? []
    : [h('span', { class: 'original' }, [' (', h('i', { lang }, original), ')'])]),
];
