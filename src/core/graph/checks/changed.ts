import type { ClaimPassage } from '../../grammar/facts.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { measureOf } from '../measured.ts';
import { problemIn } from '../problem-in.ts';

/** A wording is said to be changed only beside the wording of another source, which is there to be read. */
export const changed: Check = (draft) =>
  draft
    .all('sources')
    .flatMap((source) =>
      source.facts.claims.flatMap((passage) => measuredIn(draft, source, passage)),
    );

function measuredIn(draft: Draft, source: Entry<'sources'>, passage: ClaimPassage): Problem[] {
  const { against, claim } = passage;
  if (against === undefined) return [];
  if (against === source.id) {
    return [problemIn(source, passage, 'self-link', say.changed.againstItself())];
  }
  const other = draft.entries.get(against);
  // One that does not exist has its problem already.
  if (other?.collection !== 'sources' || measureOf(other.facts.claims, claim)) return [];
  const told = other.facts.claims.filter((each) => each.claim === claim);
  const said = told.some(({ stance }) => stance !== 'disputes')
    ? say.changed.withoutQuotation(against, claim)
    : told.length > 0
      ? say.changed.disputedThere(against, claim)
      : say.changed.withoutPassage(against, claim);
  return [problemIn(source, passage, 'unmeasured-change', said)];
}
