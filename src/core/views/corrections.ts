import { CORRECTION_KINDS } from '../model/media.ts';
import type { CorrectionKind } from '../model/media.ts';
import type { ContentGraph, Entry } from '../graph/graph.ts';
import { dateView, linkTo } from './parts.ts';
import type { DateView, LinkView } from './parts.ts';

/** That an outlet has come back to its report, and on which day. */
export interface CorrectedView {
  readonly kind: CorrectionKind;
  readonly day: DateView;
}

export interface CorrectionView extends CorrectedView {
  readonly says: string;
  /** Where the outlet says so. */
  readonly work: LinkView | undefined;
}

type Source = Entry<'sources'>;

/** What the outlet has said of its report, the last first. */
export function correctionsOf(graph: ContentGraph, { data }: Source): CorrectionView[] {
  return data.corrections
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ kind, day, says, work }) => ({
      kind,
      day: dateView(graph, day),
      says,
      work: work === undefined ? undefined : linkTo(graph, work),
    }));
}

/** The gravest of these, of several the last: what stands where there is room for one. */
export function correctedOf(graph: ContentGraph, source: Source): CorrectedView | undefined {
  const all = correctionsOf(graph, source);
  const kind = CORRECTION_KINDS.find((each) => all.some((item) => item.kind === each));
  const found = all.find((item) => item.kind === kind);
  return found && { kind: found.kind, day: found.day };
}

/** The day on which its outlet took a report back. */
export function retractedOn(graph: ContentGraph, source: string): DateView | undefined {
  const corrected = correctedOf(graph, graph.get('sources', source));
  return corrected?.kind === 'retraction' ? corrected.day : undefined;
}
