import type { ContentGraph } from '../graph/graph.ts';
import { minutesFor, explainerView } from './explainer.ts';
import { linkTo } from './parts.ts';
import type { LinkView, PageFrame } from './parts.ts';
import { chronology, eventSummary } from './others.ts';
import type { EventSummary } from './others.ts';
import { ledgerView } from './ledger.ts';
import type { LedgerRow, LedgerView } from './ledger.ts';
import { timelineView } from './timeline.ts';
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
  const ledger = ledgerView(graph);
  const rows = ledger.groups.flatMap((group) => group.rows);
  const keyDays = graph.site['key-dates'].map((item) => item.date);
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
      minutes: minutesFor(explainerView(graph, lead).words),
    },
    explainers: explainersView(graph).items.filter((item) => item.id !== lead.id),
    sources: sourcesView(graph).items,
    counts: ledger.counts,
    contested: rows
      .filter((row) => ['distorted', 'disputed'].includes(row.status.key))
      .slice(0, CONTESTED_SHOWN),
    keyDates: timelineView(graph).keyDates,
    events: chronology(graph)
      .filter((event) => keyDays.includes(event.data.date))
      .map((event) => eventSummary(graph, event)),
    totals: {
      actors: graph.all('actors').length,
      concepts: graph.all('concepts').length,
      events: graph.all('events').length,
      references: graph.all('references').length,
    },
  };
}
