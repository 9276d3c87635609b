import type { Words } from '../words/words.ts';
import { estimatesFinding } from './estimates.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, ValuedRow } from './rows.ts';
import { stepsFinding } from './steps.ts';

/**
 * What a chart shows, in words: its text alternative. Computed from the figures, so that it can
 * never say something else than they do.
 */
export function findingOf(data: ChartData, words: Words): string {
  const { findings } = words;
  const rows = rowsOf(data, words);
  const valued = rows.filter(hasValue);
  const [first] = valued;
  if (!first) return findings.none;
  const missing = rows.filter((row) => row.value === null).map((row) => row.label);
  const unknown = missing.length > 0 ? findings.unknown(missing) : '';
  if (data.kind === 'steps') return stepsFinding(data, words);
  if (data.kind === 'estimates') return estimatesFinding(data, words);
  if (valued.length === 1) return findings.only(first.label, first.figure, data.unit) + unknown;
  const sentence =
    data.kind === 'range'
      ? spread(valued, data.unit, words)
      : data.kind === 'share'
        ? findings.course(valued.map(named), data.unit)
        : ranking(valued, data.unit, words);
  return sentence + unknown;
}

function named({ label, figure }: ValuedRow): { name: string; figure: string } {
  return { name: label, figure };
}

/** How many of the highest are named. */
const NAMED = 3;

function ranking(rows: readonly ValuedRow[], unit: string, { findings }: Words): string {
  const ordered = [...rows].sort((a, b) => b.value - a.value);
  const [highest] = ordered;
  if (!highest) return '';
  const top = ordered.filter((row) => row.value === highest.value);
  const next = ordered.slice(top.length, Math.max(NAMED, top.length));
  const last = ordered.at(-1);
  return findings.ranking({
    top: top.map((row) => row.label),
    figure: highest.figure,
    unit,
    count: rows.length,
    next: next.map(named),
    lowest: last && ordered.length > top.length + next.length ? named(last) : undefined,
  });
}

function spread(rows: readonly ValuedRow[], unit: string, { findings }: Words): string {
  const ordered = [...rows].sort((a, b) => a.value - b.value);
  const low = ordered[0];
  const high = ordered.at(-1);
  if (!low || !high) return '';
  if (low.value === high.value) return findings.same(rows.length, low.figure, unit);
  const times = low.value > 0 ? findings.times(Math.round((high.value / low.value) * 10) / 10) : '';
  return findings.range(rows.length, estimate(low), estimate(high), unit) + times;
}

/** A figure with who says it, and when. */
function estimate({ label, detail, figure }: ValuedRow): { name: string; figure: string } {
  return { name: [label, detail].filter((text) => text !== '').join('; '), figure };
}
