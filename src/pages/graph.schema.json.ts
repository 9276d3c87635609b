import type { APIRoute } from 'astro';
import { graphSchemaFile } from '../site/graph-files.ts';

export const GET: APIRoute = () => graphSchemaFile();
