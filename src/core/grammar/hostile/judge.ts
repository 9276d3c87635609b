import { entryId } from '../../model/ids.ts';
import { parseEntry } from '../entry.ts';
import { foreignIn } from './oracle.ts';

export interface Judgement {
  readonly accepted: boolean;
  /** What is wrong with the gate's answer; empty when nothing is. */
  readonly faults: readonly string[];
}

/**
 * Gives a file to the gate and its answer to the oracle. What is accepted holds nothing foreign;
 * what is refused has a reason, a place inside the file, and a hint.
 */
export function judge(text: string): Judgement {
  const path = 'content/places/p.mdx';
  const { entry, problems } = parseEntry({ collection: 'places', id: entryId('p'), path, text });
  if (entry) return { accepted: true, faults: foreignIn(text) };
  const lines = text.split(/\r\n|\n|\r/);
  const faults = problems.flatMap(({ line, column, code, message, hint }) => {
    const inside = column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
    const told = /^\S.*\.$/su.test(message) && /^\S.*\S$/su.test(hint);
    return inside && told ? [] : [`${line}:${column} ${code} ${message} ${hint}`];
  });
  return { accepted: false, faults: problems.length === 0 ? ['refused without a reason'] : faults };
}
