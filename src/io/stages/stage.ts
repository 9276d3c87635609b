import type { InlineHashes } from '../../core/exports/csp.ts';
import type { ContentGraph } from '../../core/graph/graph.ts';
import type { PageFault } from '../page-fault.ts';

/** A site as Astro has built it, not yet published. */
export interface BuiltSite {
  readonly folder: string;
  /** The path that it will be published at, such as `/news`; empty at the root. */
  readonly base: string;
  readonly contentFolder: string;
  /** What each page holds inline, by its file; filled when the pages are read. */
  readonly inline: Map<string, InlineHashes>;
}

/**
 * What stages do to a site, in this order. A phase may rely on the ones before: when pages are
 * checked every file that they may link to is there, and what is said of files is said of their
 * last bytes. What must come before another stage of its phase stands before it in the list.
 */
export const PHASES = [
  /** Looks whether there is a site at all. */
  'begin',
  /** Puts files beside the pages. */
  'add',
  /** Reads all pages, changes them, and says what must be known of them. */
  'check',
  /** Lists every file; nothing is changed any more. */
  'seal',
] as const;

/** One step between what Astro has built and what is published. */
export interface Stage {
  /** Its own among all stages. */
  readonly name: string;
  /** What it does, as a sentence. */
  readonly about: string;
  readonly phase: (typeof PHASES)[number];
  /**
   * @returns what is wrong with pages; a site with faults must not be published
   * @throws when the machine, or what changed on it meanwhile, does not let it
   */
  run(site: BuiltSite, graph: ContentGraph): Promise<readonly PageFault[] | void>;
}

/** What stages work on, before the first. */
export function builtSite(folder: string, base: string, contentFolder: string): BuiltSite {
  return { folder, base, contentFolder, inline: new Map() };
}

/**
 * Runs stages phase by phase, and in a phase in their order. After a phase with faults there is no
 * other.
 * @returns all faults of that phase
 */
export async function runStages(
  stages: readonly Stage[],
  site: BuiltSite,
  graph: ContentGraph,
): Promise<PageFault[]> {
  for (const phase of PHASES) {
    const faults: PageFault[] = [];
    for (const stage of stages.filter((each) => each.phase === phase)) {
      faults.push(...((await stage.run(site, graph)) ?? []));
    }
    if (faults.length > 0) return faults;
  }
  return [];
}
