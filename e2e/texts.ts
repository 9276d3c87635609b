import { textOf } from '../src/core/grammar/text.ts';
import { currentCorpus } from '../src/io/current.ts';

/**
 * Run by Node itself, which a newsroom's module needs: prints what each source and each explainer
 * of the story says, as the graph has it, as JSON.
 */

/** The text of one page. */
export interface PageText {
  readonly path: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  readonly notes: readonly string[];
}

const { graph } = await currentCorpus();
if (!graph) throw new Error('The story has problems.');
const { titleOf } = graph;
const pages = (['sources', 'explainers'] as const).flatMap((collection) =>
  graph.all(collection).map(({ id, facts: { statements, headings, notes } }): PageText => ({
    path: `/${collection}/${id}/`,
    paragraphs: statements
      .filter(({ inNote }) => !inNote)
      .map(({ block }) => textOf(block, titleOf)),
    headings: headings.map(({ node }) => textOf(node, titleOf)),
    notes: notes.flatMap(({ node }) => node.children.map((part) => textOf(part, titleOf))),
  })),
);
console.log(JSON.stringify({ site: graph.site.title, pages }));
process.exit();
