import { h } from 'hastscript';
import type { Drawing } from './drawing.ts';

export const drawAside: Drawing<'Aside'> = ({ kind }, children, { graph: { words } }) => [
  h('div', { class: `aside aside-${kind}`, role: 'note' }, [
    h('p', { class: 'aside-label' }, words.text.asides[kind]),
    ...children,
  ]),
];
