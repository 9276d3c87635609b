import { countWords, textOf } from '../grammar/text.ts';
import { perGraph } from './per-graph.ts';

/** How many words a reader of an explainer or a source reads, without its notes. */
export const lengthOf = perGraph((graph) => {
  const lengths = new Map<string, number>(
    [...graph.all('explainers'), ...graph.all('sources')].map(({ id, facts }) => [
      id,
      facts.statements
        .filter(({ inNote }) => !inNote)
        .reduce((sum, { block }) => sum + countWords(textOf(block, graph.titleOf)), 0),
    ]),
  );
  return (text: string): number => lengths.get(text) ?? 0;
});
