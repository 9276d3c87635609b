import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** Each chemical element is told by one concept: the table of elements has one cell for it. */
export const elements: Check = ({ all }) => {
  const told = Map.groupBy(
    all('concepts').filter(({ data }) => data.symbol !== undefined),
    ({ data }) => data.symbol,
  );
  return [...told].flatMap(([symbol, [first, ...others]]) =>
    others.flatMap((concept) =>
      first === undefined
        ? []
        : problemIn(
            concept,
            ['symbol'],
            'duplicate-element',
            say.conceptElements.twice(String(symbol), concept.id, first.id, first.path),
          ),
    ),
  );
};
