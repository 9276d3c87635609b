import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { minutesFor } from './explainer.ts';
import { linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerView } from './ledger.ts';
import type { LedgerRow } from './ledger-row.ts';
import { keyDaysOf } from './timeline.ts';
import type { TimelineView } from './timeline.ts';
import { explainersView, sourcesView } from './lists.ts';
import type { ListView } from './lists.ts';

export interface HomeView extends PageFrame {
  readonly tagline: string;
  readonly lead: LinkView & {
    readonly question: string;
    readonly brief: readonly string[];
    readonly minutes: number;
  };
  readonly explainers: ListView['items'];
  readonly sources: ListView['items'];
  readonly counts: LedgerView['counts'];
  readonly contested: readonly LedgerRow[];
  readonly keyDates: TimelineView['keyDates'];
  readonly events: readonly EventSummary[];
  readonly totals: {
    readonly actors: number;
    readonly concepts: number;
    readonly events: number;
    readonly references: number;
  };
}

/** How many contested claims and events the front page shows. */
const CONTESTED_SHOWN = 4;

/** The front page. */
export function homeView(graph: ContentGraph): HomeView {
  const lead = graph.get('explainers', graph.site.lead);
  const ledger = ledgerOf(graph);
  const table = ledgerView(graph);
  const rows = table.groups.flatMap((group) => group.rows);
  const keyDays = new Set(graph.site['key-dates'].map((item) => item.date));
  return {
    title: graph.site.title,
    description: graph.site.description,
    url: graph.addresses.home(),
    crumbs: [],
    tagline: graph.site.tagline,
    lead: {
      ...linkTo(graph, lead.id),
      question: lead.data.question,
      brief: lead.data.brief.map((sentence) => sentence.says),
      minutes: minutesFor(graph, lead.id),
    },
    explainers: explainersView(graph).items.filter((item) => item.id !== lead.id),
    sources: sourcesView(graph).items,
    counts: table.counts,
    contested: rows
      .filter(({ status }) => status.changedBy.length + status.disputedBy.length > 0)
      .slice(0, CONTESTED_SHOWN),
    keyDates: keyDaysOf(graph, ledger.chronology),
    events: ledger.chronology
      .filter((event) => keyDays.has(event.data.date))
      .map((event) => eventSummary(graph, event)),
    totals: {
      actors: ledger.actors.length,
      concepts: ledger.concepts.length,
      events: ledger.chronology.length,
      references: ledger.works.length,
    },
  };
}
