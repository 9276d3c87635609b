import type { ContentGraph } from '../graph/graph.ts';
import { CLAIM_KINDS } from '../kinds/claim.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { titleOrder } from '../ledger/titles.ts';
import { ACCOUNTS } from '../model/accounts.ts';
import type { Account } from '../model/accounts.ts';
import { accountability } from './accountability.ts';
import type { StatedView } from './accountability.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';

/** How many of the speakers with most claims are named; the page of claims has all. */
const SPEAKERS_NAMED = 12;

export interface MethodView extends PageFrame {
  readonly stated: readonly { readonly account: Account; readonly values: readonly StatedView[] }[];
  /** What the site follows: it chose these reports, and these claims in them. */
  readonly selection: {
    readonly reports: number;
    readonly publishers: number;
    readonly languages: readonly string[];
    readonly full: number;
    readonly from: DateView | undefined;
    readonly until: DateView | undefined;
    readonly claims: number;
    readonly kinds: readonly {
      readonly kind: (typeof CLAIM_KINDS)[number];
      readonly count: number;
    }[];
  };
  /** Whose claims are followed, those with most first. */
  readonly voices: readonly { readonly speaker: LinkView; readonly claims: number }[];
  readonly moreVoices: number;
  /** A cell is a claim in a report. */
  readonly cells: {
    readonly all: number;
    readonly carried: number;
    readonly omitted: number;
    readonly notChecked: number;
  };
  readonly corrections: number;
}

/** Who answers for the site, what it follows, and what of it was checked by whom: all of it computed. */
export function methodView(graph: ContentGraph): MethodView {
  const { claims, claimsBy, accountsOf, mended, reports } = ledgerOf(graph);
  const stated = accountability(graph);
  const byName = titleOrder(graph.words);
  const accounts = claims.flatMap(({ id }) => [...accountsOf(id).values()]);
  const omitted = accounts.filter((account) => 'silent' in account).length;
  const all = claims.length * reports.length;
  const voices = [...new Set(claims.flatMap(({ data }) => data.speaker))]
    .map((speaker) => ({ speaker: linkTo(graph, speaker), claims: claimsBy(speaker).length }))
    .sort((a, b) => b.claims - a.claims || byName(a.speaker, b.speaker));
  return {
    ...indexFrame(graph, graph.words.pages.method, graph.addresses.method()),
    stated: ACCOUNTS.map((account) => ({ account, values: stated[account] })),
    selection: {
      reports: reports.length,
      publishers: new Set(reports.map(({ data }) => data.publisher)).size,
      languages: [...new Set(reports.map(({ data }) => data.language))].map(
        graph.words.languageName,
      ),
      full: reports.filter(({ data }) => data.read === 'full').length,
      from: dateView(graph, reports[0]?.data.published),
      until: dateView(graph, reports.at(-1)?.data.published),
      claims: claims.length,
      kinds: CLAIM_KINDS.map((kind) => ({
        kind,
        count: claims.filter(({ data }) => data.kind === kind).length,
      })).filter(({ count }) => count > 0),
    },
    voices: voices.slice(0, SPEAKERS_NAMED),
    moreVoices: Math.max(voices.length - SPEAKERS_NAMED, 0),
    cells: {
      all,
      carried: accounts.length - omitted,
      omitted,
      notChecked: all - accounts.length,
    },
    corrections: mended.length,
  };
}
