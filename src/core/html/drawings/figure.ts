import { figure } from '../../graphics/figure.ts';
import { figureView } from '../../views/figure.ts';
import type { Drawing } from './drawing.ts';

export const drawFigure: Drawing<'Figure'> = ({ id }, graph) => [
  figure(figureView(graph, id), graph.words),
];
