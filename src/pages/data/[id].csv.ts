import type { APIRoute } from 'astro';
import { toCsv } from '../../core/exports/csv.ts';
import { figures } from '../../site/figures.ts';

export const getStaticPaths = async () =>
  (await figures()).map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv(props['figure']), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
