import type { EntryId } from '../model/ids.ts';
import { dayBefore, sureFirstDay, sureLastDay } from '../model/dates.ts';
import { accountsOf } from './accounts.ts';
import { reports } from './lists.ts';
import { perGraph } from './per-graph.ts';

/**
 * The reports that were certainly published before a claim was said, and cannot carry it: what has
 * an uncertain date, or none, is never among them. A day lies between, since the calendar differs.
 */
export const publishedBefore = perGraph((graph) => {
  const accounts = accountsOf(graph);
  const published = reports(graph).flatMap(({ id, data }) => {
    const last = data.published === undefined ? undefined : sureLastDay(data.published);
    return last === undefined ? [] : [{ id, last }];
  });
  const made = new Map<string, readonly EntryId[]>();
  return (claim: string): readonly EntryId[] => {
    const known = made.get(claim);
    if (known) return known;
    const begins = sureFirstDay(graph.get('claims', claim).data.said);
    const day = begins === undefined ? '' : dayBefore(begins);
    const told = accounts(claim);
    const found = published
      .filter(({ id, last }) => last < day && !told.has(id))
      .map(({ id }) => id);
    made.set(claim, found);
    return found;
  };
});

/** The reports, in the order of their ids, of which nobody has said whether they carry a claim. */
export const notCheckedFor = perGraph((graph) => {
  const sources = graph.all('sources');
  return (claim: string): Generator<(typeof sources)[number], void> =>
    missing(sources, accountsOf(graph)(claim), new Set(publishedBefore(graph)(claim)));
});

/** One by one, so that whoever wants a few does not walk through all. */
function* missing<S extends { readonly id: EntryId }>(
  sources: readonly S[],
  ...known: readonly { has(id: EntryId): boolean }[]
): Generator<S, void> {
  for (const source of sources) if (!known.some((each) => each.has(source.id))) yield source;
}
