import type { APIRoute } from 'astro';
import { csvOf, figures } from '../../site/figures.ts';

export const getStaticPaths = async () =>
  (await figures()).map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute = ({ props }) =>
  new Response(csvOf(props['figure']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
