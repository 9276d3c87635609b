import type { ContentGraph } from '../graph/graph.ts';
import { CLAIM_KINDS } from '../kinds/claim.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { titleOrder } from '../ledger/titles.ts';
import { ACCOUNTS } from '../model/accounts.ts';
import type { Account } from '../model/accounts.ts';
import { accountability } from './accountability.ts';
import type { StatedView } from './accountability.ts';
import { checksIn } from './checks.ts';
import { dateView, indexFrame, linkTo } from './parts.ts';
import type { DateView, LinkView, PageFrame } from './parts.ts';
import { askedIn, scalesOf } from './scales.ts';
import type { Scale } from './scales.ts';

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
    readonly undated: number;
    readonly claims: number;
    readonly kinds: readonly {
      readonly kind: (typeof CLAIM_KINDS)[number];
      readonly count: number;
    }[];
  };
  /** Whose claims are followed, those with most first. */
  readonly voices: readonly { readonly speaker: LinkView; readonly claims: number }[];
  readonly moreVoices: number;
  /** A cell is a claim in a report: all of them, and those that somebody has looked at. */
  readonly cells: { readonly all: number; readonly looked: number };
  readonly checks: ReturnType<typeof checksIn>;
  readonly scales: readonly Scale[];
  readonly asked: ReturnType<typeof askedIn>;
  readonly corrections: number;
}

/** Who answers for the site, what it follows, and what of it was checked by whom: all of it computed. */
export function methodView(graph: ContentGraph): MethodView {
  const { claims, claimsBy, accountsOf, mended, reports } = ledgerOf(graph);
  const stated = accountability(graph);
  const byName = titleOrder(graph.words);
  const dated = reports.filter(({ data }) => data.published !== undefined);
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
      from: dateView(graph, dated[0]?.data.published),
      until: dateView(graph, dated.at(-1)?.data.published),
      undated: reports.length - dated.length,
      claims: claims.length,
      kinds: CLAIM_KINDS.map((kind) => ({
        kind,
        count: claims.filter(({ data }) => data.kind === kind).length,
      })).filter(({ count }) => count > 0),
    },
    voices: voices.slice(0, SPEAKERS_NAMED),
    moreVoices: Math.max(voices.length - SPEAKERS_NAMED, 0),
    cells: {
      all: claims.length * reports.length,
      looked: claims.reduce((sum, { id }) => sum + accountsOf(id).size, 0),
    },
    checks: checksIn(graph),
    scales: scalesOf(graph),
    asked: askedIn(graph),
    corrections: mended.length,
  };
}
