import type { Element } from 'hast';
import type { Words } from '../words/words.ts';
import { bars, shares } from './bars.ts';
import { frame } from './chart-frame.ts';
import { dots } from './dots.ts';
import { estimateMarks } from './estimates.ts';
import type { ChartData } from './rows.ts';
import { stepMarks } from './steps.ts';

/** The chart of a figure, or undefined for figures that are a table only. */
export function chart(data: ChartData, words: Words): Element | undefined {
  if (data.rows.length === 0) return undefined;
  switch (data.kind) {
    case 'bar':
    case 'map':
      return bars(data, words);
    case 'share':
      return shares(data, words);
    case 'range':
      return dots(data, words);
    case 'estimates':
    case 'steps': {
      const { height, marks } =
        data.kind === 'steps' ? stepMarks(data, words) : estimateMarks(data, words);
      return frame(data, words, height, [...marks]);
    }
    case 'table':
      return undefined;
  }
}
