import { FINDINGS } from '../model/findings.ts';
import type { FindingKey } from '../model/findings.ts';
import { STATUS_KEYS } from '../model/statuses.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { filterRows } from './facets.ts';

/** What a first reader asks: the answer in a sentence or two, and where more of it stands. */
export interface QuestionView {
  readonly ask: string;
  readonly says: string;
  readonly link: { readonly title: string; readonly url: string };
}

/** Is it true, what is disputed, what was changed, what came of it. Every number is that of the page behind it. */
export function questionsOn(graph: ContentGraph): readonly QuestionView[] {
  return [isTrue(graph), disputed(graph), changed(graph), cameOfIt(graph)];
}

/** What is worth a look before all else among the findings. */
const FIRST: readonly FindingKey[] = ['does-not-hold', 'unproven', 'contested', 'partly'];

function isTrue(graph: ContentGraph): QuestionView {
  const { front } = graph.words.site;
  const { found, claims } = graph.words;
  const counts = FINDINGS.map((key) => ({ key, count: filterRows(graph, 'finding', key).length }));
  const there = counts.filter(({ count }) => count > 0);
  const shown =
    FIRST.flatMap((key) => there.filter((each) => each.key === key))[0] ?? there[0] ?? undefined;
  const facts = there.reduce((sum, { count }) => sum + count, 0);
  return {
    ask: front.true.ask,
    says:
      facts === 0
        ? front.true.none
        : front.true.says(
            facts,
            there.map(({ key, count }) => front.true.finding(found[key], count)),
          ),
    link: shown
      ? {
          title: claims.filtered.finding(found[shown.key], shown.count).title,
          url: graph.addresses.claimsBy('finding', shown.key),
        }
      : allClaims(graph),
  };
}

function disputed(graph: ContentGraph): QuestionView {
  const { disputed: texts } = graph.words.site.front;
  const rows = filterRows(graph, 'status', 'disputed');
  const [first] = rows;
  return {
    ask: texts.ask,
    says: first ? texts.says(rows.length, first.claim.title) : texts.none,
    link: ofStatus(graph, 'disputed', rows.length),
  };
}

function changed(graph: ContentGraph): QuestionView {
  const { changed: texts } = graph.words.site.front;
  const rows = filterRows(graph, 'status', 'changed');
  const outlets = [...new Set(rows.flatMap(({ status }) => status.changedBy))];
  return {
    ask: texts.ask,
    says: rows.length > 0 ? texts.says(rows.length, outlets.map(graph.titleOf)) : texts.none,
    link: ofStatus(graph, 'changed', rows.length),
  };
}

/** The latest day that the story turns on, and how the forecasts fared. */
function cameOfIt(graph: ContentGraph): QuestionView {
  const { words, addresses, site } = graph;
  const { edition, forecasts, statusOf } = ledgerOf(graph);
  const [latest] = site['key-dates']
    .filter(({ date }) => date <= edition)
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const fared = forecasts.map(({ id }) => statusOf(id).forecast);
  const results = STATUS_KEYS.flatMap((key) => {
    const count = fared.filter((each) => each === key).length;
    return count > 0 ? [{ count, status: words.statuses[key] }] : [];
  });
  const parts = [
    ...(latest ? [words.site.front.came.says(words.date(latest.date), latest.label)] : []),
    ...(fared.length > 0 ? [words.site.forecast.record(fared.length, results)] : []),
  ];
  return {
    ask: words.site.front.came.ask,
    says: parts.length > 0 ? parts.join(' ') : words.site.forecast.none,
    link: { title: words.site.forecast.records.title, url: addresses.forecasts() },
  };
}

function ofStatus(graph: ContentGraph, key: 'disputed' | 'changed', count: number) {
  if (count === 0) return allClaims(graph);
  return {
    title: graph.words.claims.filtered.status(graph.words.statuses[key], count).title,
    url: graph.addresses.claimsBy('status', key),
  };
}

function allClaims(graph: ContentGraph): QuestionView['link'] {
  return { title: graph.words.pages.claims.title, url: graph.addresses.claims() };
}
