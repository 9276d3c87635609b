import type { APIRoute, GetStaticPaths } from 'astro';
import { partsOf, routeOf } from '../core/exports/machine-file.ts';
import type { MachineFile } from '../core/exports/machine-file.ts';
import { currentCorpus } from '../io/current.ts';
import { currentNewsroom } from '../io/newsroom/newsroom.ts';

/** The files of one kind; none while the content has errors. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const { graph } = await currentCorpus();
  const file = kindAt(routePattern);
  return (graph ? partsOf(file, graph) : []).map((parts) => ({
    params: Object.fromEntries((file.each?.by ?? []).map((name, at) => [name, parts[at]])),
  }));
};

export const GET: APIRoute = async ({ routePattern, params }) => {
  const { graph } = await currentCorpus();
  if (!graph) {
    return new Response('The content has errors: run "npm run check".\n', { status: 500 });
  }
  const file = kindAt(routePattern);
  const parts = (file.each?.by ?? []).map((name) => params[name] ?? '');
  return new Response(file.text(graph, ...parts), {
    headers: { 'content-type': `${file.mediaType}; charset=utf-8` },
  });
};

function kindAt(route: string): MachineFile {
  const { machineFiles } = currentNewsroom().newsroom;
  const file = machineFiles.find((each) => routeOf(each) === route);
  if (!file) throw new Error(`No machine file has the address ${route}.`);
  return file;
}
