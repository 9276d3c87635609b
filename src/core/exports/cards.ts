import { entryId } from '../model/ids.ts';
import { cardView } from '../views/card.ts';
import type { MachineFile } from './machine-file.ts';

export const cards: MachineFile = {
  name: 'cards',
  about: 'What the preview of a link shows of one entry.',
  mediaType: 'application/json',
  grows: false,
  limit: 1_500,
  each: {
    by: ['collection', 'id'],
    of: (graph) =>
      [...graph.entries.values()]
        .filter(({ collection }) => graph.definitions.kinds.isNamed(collection))
        .map(({ collection, id }) => [collection, id]),
  },
  address: (to, collection, id) => to.card(collection, id),
  text: (graph, collection, id) => {
    const entry = graph.entries.get(entryId(id));
    if (entry?.collection !== collection) throw new TypeError(`no entry ${collection}/${id}`);
    return JSON.stringify(cardView(graph, entry));
  },
};
