import { toHtml } from 'hast-util-to-html';
import type { ContentGraph } from '../graph/graph.ts';
import { picture } from '../graphics/picture.ts';
import { figureView, isDrawn } from '../views/figure.ts';
import type { MachineFile } from './machine-file.ts';

export const pictures: MachineFile = {
  name: 'pictures',
  about: 'The drawing of one data set as an SVG that says where it comes from.',
  mediaType: 'image/svg+xml',
  grows: false,
  each: {
    by: ['id'],
    of: (graph) => drawnIn(graph).map((id) => [id]),
  },
  address: (to, ...parts) => to.picture(parts.join('/'), 'svg'),
  text: (graph, ...parts) => pictureText(graph, parts.join('/')),
};

/** The ids of the data sets that have a drawing. */
export function drawnIn(graph: ContentGraph): string[] {
  return graph
    .all('data')
    .map(({ id }) => id)
    .filter((id) => isDrawn(graph, id));
}

/**
 * The drawing of a data set as the text of a file.
 * @throws when it has none
 */
export function pictureText(graph: ContentGraph, id: string): string {
  const view = figureView(graph, id);
  const drawn = picture(view, graph.words, {
    site: graph.site.title,
    address: graph.origin + view.page,
  });
  if (!drawn) throw new TypeError(`no drawing of ${id}`);
  return `${toHtml(drawn, { space: 'svg', closeEmptyElements: true, characterReferences: { omitOptionalSemicolons: false } })}\n`;
}
