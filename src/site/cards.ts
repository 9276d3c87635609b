import { cardView } from '../core/views/card.ts';
import type { CardView } from '../core/views/card.ts';
import { isNamed } from '../core/kinds/index.ts';
import { currentCorpus } from '../io/current.ts';

/** The preview of every entry that has a page; none while the content has errors. */
export async function cards(): Promise<{ collection: string; id: string; card: CardView }[]> {
  const { graph } = await currentCorpus();
  return [...(graph?.entries.values() ?? [])].flatMap((entry) =>
    graph && isNamed(entry.collection)
      ? [{ collection: entry.collection, id: entry.id, card: cardView(graph, entry) }]
      : [],
  );
}
