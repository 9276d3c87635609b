import type { ClaimPassage } from '../grammar/facts.ts';

/**
 * The passage of a source that others are measured against where they tell the same claim: the first
 * that carries it and quotes its words.
 */
export function measureOf<P extends ClaimPassage>(
  passages: readonly P[],
  claim: string,
): P | undefined {
  return passages.find(
    (each) => each.claim === claim && each.stance !== 'disputes' && each.quote !== undefined,
  );
}
