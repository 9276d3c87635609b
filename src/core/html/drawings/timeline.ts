import { h } from 'hastscript';
import { filterEvents } from '../../views/timeline.ts';
import { reference } from './reference.ts';
import type { Drawing } from './drawing.ts';

export const drawTimeline: Drawing<'Timeline'> = (filter, graph) => [
  h(
    'ol',
    { class: 'timeline' },
    filterEvents(graph, filter).map((event) =>
      h('li', [
        h('time', { dateTime: event.date.iso }, event.when),
        ' ',
        reference(event.link),
        ' ',
        h('span', event.summary),
      ]),
    ),
  ),
];
