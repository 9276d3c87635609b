import type { APIRoute } from 'astro';
import { graphFile } from '../site/graph-files.ts';

export const GET: APIRoute = () => graphFile();
