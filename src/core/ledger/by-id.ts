/** Looks up the list that belongs to an id; one that nothing belongs to has an empty list. */
export type ListsById<T> = (id: string) => readonly T[];

/**
 * Files things under ids, in their order.
 * @param idsOf the ids that a thing belongs to; it is filed once under each
 */
export function filed<T>(things: Iterable<T>, idsOf: (thing: T) => Iterable<string>): ListsById<T> {
  const lists = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of new Set(idsOf(thing))) {
      const list = lists.get(id);
      if (list) list.push(thing);
      else lists.set(id, [thing]);
    }
  }
  return (id) => lists.get(id) ?? [];
}
