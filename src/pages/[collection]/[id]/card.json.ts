import type { APIRoute } from 'astro';
import { cards } from '../../../site/cards.ts';

export const getStaticPaths = async () =>
  (await cards()).map(({ collection, id, card }) => ({
    params: { collection, id },
    props: { card },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props['card']);
