/** What the guide says of a code, whichever message an occurrence has. */
export interface CodeWords {
  /** What is wrong when this code appears, in one sentence. */
  readonly about: string;
  /** Why the checker insists, in a sentence or two for somebody who does not program. */
  readonly why: string;
  /** What the files of the example and of its repair do not show, in one sentence. */
  readonly remarks?: { readonly example?: string; readonly repair?: string };
}
