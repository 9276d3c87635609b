import { h } from 'hastscript';
import type { AttributesOf } from '../../grammar/components/index.ts';
import type { Drawing } from './drawing.ts';

const LABELS: Readonly<Record<AttributesOf<'Aside'>['kind'], string>> = {
  method: 'How we worked',
  caution: 'Caution',
  reading: 'Reading note',
};

export const drawAside: Drawing<'Aside'> = ({ kind }, children) => [
  h('div', { class: `aside aside-${kind}`, role: 'note' }, [
    h('p', { class: 'aside-label' }, LABELS[kind]),
    ...children,
  ]),
];
