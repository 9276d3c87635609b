import { textOf } from '../src/core/grammar/text.ts';
import { currentCorpus } from '../src/io/current.ts';

/**
 * Run by Node itself, which a newsroom's module needs: prints the paragraphs of each source of the
 * story as the graph has them, as JSON.
 */
const { graph } = await currentCorpus();
if (!graph) throw new Error('The story has problems.');
const sources = graph.all('sources').map(({ id, facts }) => ({
  id,
  paragraphs: facts.statements
    .filter(({ inNote }) => !inNote)
    .map(({ block }) => textOf(block, graph.titleOf)),
  headings: facts.headings.length,
}));
console.log(JSON.stringify({ site: graph.site.title, sources }));
process.exit();
