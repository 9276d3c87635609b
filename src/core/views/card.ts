import type { ContentGraph, Entry } from '../graph/graph.ts';
import { formatDate, formatDateRange } from '../model/dates.ts';
import { citationsOf, citationView, calledOf } from './parts.ts';
import { editionDay, STATUS_WORDS, statusOf } from './status.ts';

/** What a preview of an entry shows before anybody opens its page. */
export interface CardView {
  readonly kind: string;
  readonly title: string;
  /** One sentence: the definition, the office with its date, the statement. */
  readonly text: string;
  /** For claims: how they fared among the sources. */
  readonly status?: string;
  /** The works that it rests on, the first few. */
  readonly sources: readonly { readonly text: string; readonly url: string }[];
}

const SOURCES_SHOWN = 2;

/** The preview of any entry that can be linked to. */
export function cardView(graph: ContentGraph, entry: Entry): CardView {
  const works =
    entry.collection === 'references' || entry.collection === 'sources'
      ? [citationView(graph, entry.id, 1)]
      : citationsOf(graph, entry).slice(0, SOURCES_SHOWN);
  return {
    kind: calledOf(entry),
    title: entry.data.title,
    text: sentenceOf(entry),
    ...(entry.collection === 'claims' && { status: statusLine(graph, entry) }),
    sources: works.map((work) => ({ text: `${work.publisher}, ${work.title}`, url: work.url })),
  };
}

function sentenceOf(entry: Entry): string {
  switch (entry.collection) {
    case 'explainers':
      return entry.data.question;
    case 'sources':
      return `${formatDate(entry.data.published)}. ${entry.data.summary}`;
    case 'claims':
      return entry.data.statement;
    case 'actors': {
      const [role] = entry.data.roles;
      const since = role?.from ?? role?.['as-of'];
      const word = role?.from === undefined ? 'as of' : 'since';
      const until = role?.until;
      const when = until ? `until ${formatDate(until)}` : since && `${word} ${formatDate(since)}`;
      return [role?.role ?? '', when].filter(Boolean).join(', ');
    }
    case 'concepts':
      return entry.data.definition;
    case 'places':
      return `${entry.data.country}. ${entry.data.summary}`;
    case 'events':
      return `${formatDateRange(entry.data.date, entry.data.end)}. ${entry.data.summary}`;
    case 'references':
      return [entry.data.publisher, entry.data.issued && formatDate(entry.data.issued)]
        .filter(Boolean)
        .join(', ');
    case 'data':
      return entry.data.description;
  }
}

function statusLine(graph: ContentGraph, claim: Entry<'claims'>): string {
  const { key, forecast, reports, origins } = statusOf(graph, claim, editionDay(graph));
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  return [
    STATUS_WORDS[key],
    ...(forecast ? [STATUS_WORDS[forecast]] : []),
    count(reports, 'report'),
    count(origins.length, 'origin'),
  ].join(', ');
}
