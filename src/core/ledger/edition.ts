import { mended } from './mended.ts';
import { perGraph } from './per-graph.ts';

/**
 * The day that the site speaks for: the latest day on which an editor changed or checked
 * something; for a graph as of a day, that day. A day that the story turns on is none of these: it
 * may lie ahead.
 */
export const edition = perGraph((graph): string => {
  if (graph.asOf !== undefined) return graph.asOf;
  const days = [
    ...graph.all('explainers').map((entry) => entry.data.updated),
    ...mended(graph).map(({ correction }) => correction.on),
    ...graph.all('sources').flatMap((entry) => entry.data.silent.map((item) => item['checked-on'])),
    ...graph.all('claims').flatMap(({ data }) => data.finding?.['checked-on'] ?? []),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest));
});
