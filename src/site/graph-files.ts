import { graphJsonText } from '../core/exports/graph-json.ts';
import { graphSchemaText } from '../core/exports/graph-schema.ts';
import { currentCorpus } from '../io/current.ts';

/** `/graph.json`: the content as data for other programs. */
export async function graphFile(): Promise<Response> {
  const { graph } = await currentCorpus();
  return graph
    ? json(graphJsonText(graph))
    : new Response('The content has errors: run "npm run check".\n', { status: 500 });
}

/** `/graph.schema.json`: what that file looks like. */
export function graphSchemaFile(): Response {
  return json(graphSchemaText());
}

function json(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
