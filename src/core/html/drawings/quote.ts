import { h } from 'hastscript';
import type { Drawing } from './drawing.ts';

/** The words, and after them those of the original. */
export const drawQuote: Drawing<'Quote'> = ({ lang, original }, children) => [
  h('q', children),
  ...(original === undefined
    ? []
    : [h('span', { class: 'original' }, [' (', h('i', { lang }, original), ')'])]),
];
