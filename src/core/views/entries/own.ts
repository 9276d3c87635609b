import type { ContentGraph, Entry, Showing } from '../../graph/graph.ts';
import type { Collection, PageCollection } from '../../kinds/index.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import type { ListView } from '../lists.ts';
import { onPage } from '../on-page.ts';
import { frameOf, indexFrame, linkTo, namesOf } from '../parts.ts';
import type { EntryFrame, LinkView } from '../parts.ts';
import type { Shown } from './shown.ts';

/** The page of an entry of a newsroom's own collection. */
export interface OwnView extends EntryFrame {
  /** What lists and previews say of it. */
  readonly sentence: string;
  /** What stands at the head of the page; each value is words or a link. */
  readonly facts: readonly {
    readonly term: string;
    readonly values: readonly (string | LinkView)[];
  }[];
}

/** How a newsroom's own collection is shown: in one general way, with what the newsroom says of it. */
export function ownShown(
  collection: Collection,
  showing: Showing,
): Shown<Collection, OwnView, ListView> {
  return {
    view: (graph, entry) => ownView(graph, entry, showing),
    list: (graph) => ownList(graph, collection, showing),
    sentence: (data, words) => showing.sentence(data, words),
  };
}

function ownView(graph: ContentGraph, entry: Entry, showing: Showing): OwnView {
  const sentence = showing.sentence(entry.data, graph.words);
  const facts = showing.facts?.(entry.data, onPage(graph)) ?? [];
  return {
    // A page of fields alone has the frame of one with a body, in which nothing stands.
    ...frameOf(graph, entry as Entry<PageCollection>, sentence),
    sentence,
    facts: facts.map(({ term, values }) => ({
      term,
      values: values.map((each) => (typeof each === 'string' ? each : linkTo(graph, each.link))),
    })),
  };
}

/** All entries, in the order of their titles. */
function ownList(graph: ContentGraph, collection: Collection, showing: Showing): ListView {
  const page = { title: namesOf(graph, collection).many, description: showing.description };
  return {
    ...indexFrame(graph, page, graph.addresses.list(collection)),
    items: ledgerOf(graph)
      .ownEntriesOf(collection)
      .map((entry) => ({
        ...linkTo(graph, entry.id),
        text: showing.sentence(entry.data, graph.words),
        meta: '',
      })),
  };
}
