import type { MiddlewareHandler } from 'astro';
import { currentCorpus } from './io/current.ts';
import { faultOfPage } from './site/fault.ts';

/**
 * What fails while a page is drawn is told with the file that the page is about, and not only with
 * the page's address. The page is read to its end here: its parts are drawn while it is sent.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    const { graph } = await currentCorpus();
    throw graph ? faultOfPage(graph, decodeURI(url.pathname), error) : error;
  }
};
