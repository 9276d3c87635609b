import type { APIRoute } from 'astro';
import { fetchedScripts, scriptOf } from '../site/scripts.ts';

export const getStaticPaths = () => fetchedScripts.map((script) => ({ params: { script } }));

export const GET: APIRoute = ({ params }) =>
  new Response(scriptOf(params['script'] ?? ''), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
