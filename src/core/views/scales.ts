import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { FINDINGS } from '../model/findings.ts';
import { CHANGE_KINDS, REPLIES, STANCES } from '../model/stances.ts';
import { FARED_KEYS, FORECAST_KEYS } from '../model/statuses.ts';
import { facetsOf } from './facets.ts';

/** What the site measures, each on a scale of its own, in the order of the page. */
const SCALES = ['cells', 'changes', 'replies', 'findings', 'statuses', 'outcomes'] as const;
type ScaleName = (typeof SCALES)[number];

/** What a report can have to do with a claim. */
const CELLS = [...STANCES, 'omits', 'not-applicable', 'earlier', 'not-checked'] as const;
const STATUSES = [...FARED_KEYS, 'probable'] as const;

/** One value of a scale, and how often it occurs. */
interface Grade {
  readonly word: string;
  readonly means: string;
  readonly count: number;
  /** The page that shows these, where there is one. */
  readonly url: string | undefined;
}

export interface Scale {
  readonly name: ScaleName;
  readonly caption: string;
  /** All of them, those that never occur as well. */
  readonly grades: readonly Grade[];
}

/** Every scale by which the site measures. */
export function scalesOf(graph: ContentGraph): readonly Scale[] {
  const { changeKinds, found, stances, statuses, site } = graph.words;
  const { captions, means, replies } = site.method;
  const cells = cellCounts(graph);
  const passages = ledgerOf(graph).reworded;
  const claimsBy = claimCounts(graph);
  const grades: Record<ScaleName, readonly Grade[]> = {
    cells: CELLS.map((key) => grade(stances[key], means.cells[key], cells.get(key))),
    changes: CHANGE_KINDS.map((key) =>
      grade(
        changeKinds[key].word,
        changeKinds[key].definition,
        passages.filter(({ change }) => change.includes(key)).length,
      ),
    ),
    replies: REPLIES.map((key) =>
      grade(replies[key], means.replies[key], passages.filter(({ reply }) => reply === key).length),
    ),
    findings: FINDINGS.map((key) => ({
      ...grade(found[key], means.findings[key]),
      ...claimsBy('finding', key),
    })),
    statuses: STATUSES.map((key) => ({
      ...grade(statuses[key], means.statuses[key]),
      ...claimsBy('status', key),
    })),
    outcomes: FORECAST_KEYS.map((key) => ({
      ...grade(statuses[key], means.outcomes[key]),
      ...claimsBy('status', key),
    })),
  };
  return SCALES.map((name) => ({ name, caption: captions[name], grades: grades[name] }));
}

/** Of the outlets that changed a wording: how many were asked about one, and how many answered. */
export function askedIn(graph: ContentGraph) {
  const passages = ledgerOf(graph).reworded;
  const outlets = (replied: (reply: string) => boolean): number =>
    new Set(
      passages
        .filter(({ reply }) => replied(reply ?? 'not-asked'))
        .map(({ source }) => graph.get('sources', source).data.publisher),
    ).size;
  return {
    outlets: outlets(() => true),
    asked: outlets((reply) => reply !== 'not-asked'),
    answered: outlets((reply) => reply === 'answered'),
  };
}

function grade(word: string, means: string, count = 0): Grade {
  return { word, means, count, url: undefined };
}

/** How many claims the pages of the ledger show, and where; nothing of what no claim has. */
function claimCounts(graph: ContentGraph) {
  const facets = facetsOf(graph);
  return (facet: 'finding' | 'status', key: string): Partial<Grade> => {
    const option = facets
      .find((each) => each.facet === facet)
      ?.options.find((each) => each.key === key);
    return option ? { count: option.count, url: option.url } : {};
  };
}

/** How many cells of the ledger are of each kind; together they are all claims in all reports. */
function cellCounts(graph: ContentGraph): ReadonlyMap<string, number> {
  const { accountsOf, claims, publishedBefore, reports } = ledgerOf(graph);
  const counts = new Map<string, number>();
  const add = (key: string, count: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + count);
  };
  for (const { id } of claims) {
    const accounts = accountsOf(id);
    for (const account of accounts.values()) {
      if ('passage' in account) add(account.passage.stance, 1);
      else add('silent' in account ? 'omits' : 'not-applicable', 1);
    }
    const earlier = publishedBefore(id).length;
    add('earlier', earlier);
    add('not-checked', reports.length - accounts.size - earlier);
  }
  return counts;
}
