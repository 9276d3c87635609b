import type { MiddlewareHandler } from 'astro';
import { inLanguages } from './core/html/in-languages.ts';
import { currentCorpus } from './io/current.ts';
import { showPath } from './io/files.ts';
import { currentNewsroom } from './io/newsroom/newsroom.ts';
import { faultOfAbout, faultOfPage } from './site/fault.ts';

/**
 * What fails while a page is drawn is told with the file that the page is about, and not only with
 * the page's address. The page is read to its end here: its parts are drawn while it is sent. A
 * page that is whole then gets the languages of its parts, and their quotation marks.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const body = isPage ? inLanguages(await response.text()) : await response.arrayBuffer();
    return new Response(body, response);
  } catch (error) {
    const { about } = currentNewsroom();
    if (about !== undefined && url.pathname.endsWith('/about/'))
      throw faultOfAbout(showPath(about), error);
    const { graph } = await currentCorpus();
    throw graph ? faultOfPage(graph, decodeURI(url.pathname), error) : error;
  }
};
