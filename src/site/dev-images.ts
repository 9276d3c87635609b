import type { IncomingMessage, ServerResponse } from 'node:http';
import { drawnIn, pictureText } from '../core/exports/pictures.ts';
import { IMAGE_TYPES, imageEnding } from '../core/model/images.ts';
import { currentCorpus } from '../io/current.ts';
import { publishedBytes } from '../io/images.ts';
import { pngOf } from '../io/raster.ts';
import { readSettings } from '../io/settings.ts';

/** `/images/places/some-picture.png`, below whatever path the site has. */
const ADDRESS = /\/images\/([a-z]+\/[a-z0-9.-]+)$/;

/** `/data/traffic.png`: the drawing of a data set. */
const PICTURE = /\/data\/([a-z0-9-]+)\.png$/;

export function isImageAddress(url: string | undefined): boolean {
  return ADDRESS.test(url ?? '') || PICTURE.test(url ?? '');
}

/**
 * Sends an image of the content as it is now. A build copies images beside the pages; a route of
 * Astro's would remember, while it serves, which images there were.
 */
export async function sendImage(
  request: Pick<IncomingMessage, 'url'>,
  response: ServerResponse,
  next: (error?: unknown) => void,
): Promise<void> {
  try {
    const [, path = ''] = ADDRESS.exec(request.url ?? '') ?? [];
    const { graph } = await currentCorpus();
    const [, id = ''] = PICTURE.exec(request.url ?? '') ?? [];
    if (graph && drawnIn(graph).includes(id)) {
      response.writeHead(200, { 'content-type': IMAGE_TYPES['.png'], 'cache-control': 'no-cache' });
      response.end(pngOf(pictureText(graph, id)));
      return;
    }
    const image = graph?.images.get(path);
    const ending = image && imageEnding(image.name);
    if (!graph || !image || !ending) return next();
    const bytes = publishedBytes(image, readSettings().contentFolder, graph.words);
    response.writeHead(200, { 'content-type': IMAGE_TYPES[ending], 'cache-control': 'no-cache' });
    response.end(bytes);
  } catch (error) {
    next(error);
  }
}
