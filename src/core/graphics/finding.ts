import { formatNumber } from './svg.ts';
import { hasValue, rowsOf } from './rows.ts';
import type { ChartData, ValuedRow } from './rows.ts';

/**
 * What a chart shows, in words: its text alternative. Computed from the figures, so that it can
 * never say something else than they do.
 */
export function findingOf(data: ChartData): string {
  const rows = rowsOf(data);
  const valued = rows.filter(hasValue);
  const [first] = valued;
  if (!first) return 'No figures are available.';
  const missing = rows.filter((row) => row.value === null).map((row) => row.label);
  const unknown = missing.length > 0 ? ` No figure for ${listed(missing)}.` : '';
  if (valued.length === 1) return `${said(first, data.unit)} is the only figure.${unknown}`;
  const sentence =
    data.kind === 'range'
      ? spread(valued, data.unit)
      : data.kind === 'share'
        ? course(valued, data.unit)
        : ranking(valued, data.unit);
  return sentence + unknown;
}

/** `a, b and c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function said({ label, figure }: ValuedRow, unit: string): string {
  return `${label}, ${figure} ${unit},`;
}

/** How many of the highest are named. */
const NAMED = 3;

function ranking(rows: readonly ValuedRow[], unit: string): string {
  const ordered = [...rows].sort((a, b) => b.value - a.value);
  const [highest] = ordered;
  if (!highest) return '';
  const top = ordered.filter((row) => row.value === highest.value);
  const next = ordered.slice(top.length, Math.max(NAMED, top.length));
  const last = ordered.at(-1);
  const followed = next.map((row) => `${row.label} (${row.figure})`);
  const lead = `${listed(top.map((row) => row.label))} ${top.length > 1 ? 'have' : 'has'} the highest of ${rows.length} figures, ${highest.figure} ${unit}`;
  const rest = followed.length > 0 ? `, followed by ${listed(followed)}` : '';
  return last && ordered.length > top.length + next.length
    ? `${lead}${rest}; ${last.label} has the lowest, ${last.figure}.`
    : `${lead}${rest}.`;
}

function spread(rows: readonly ValuedRow[], unit: string): string {
  const ordered = [...rows].sort((a, b) => a.value - b.value);
  const low = ordered[0];
  const high = ordered.at(-1);
  if (!low || !high) return '';
  const source = (row: ValuedRow): string =>
    [row.label, row.detail].filter((text) => text !== '').join('; ');
  if (low.value === high.value) return `All ${rows.length} figures are ${low.figure} ${unit}.`;
  const times =
    low.value > 0
      ? ` The highest is ${formatNumber(Math.round((high.value / low.value) * 10) / 10)} times the lowest.`
      : '';
  return `${rows.length} figures run from ${low.figure} (${source(low)}) to ${high.figure} ${unit} (${source(high)}).${times}`;
}

function course(rows: readonly ValuedRow[], unit: string): string {
  const steps = rows.map((row) => `${row.label} ${row.figure}`);
  return `In ${unit}: ${steps.join(', ')}.`;
}
