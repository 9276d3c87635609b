import { h } from 'hastscript';
import type { Drawing } from './drawing.ts';

export const drawMark: Drawing<'Mark'> = (_, children) => [h('mark', children)];
