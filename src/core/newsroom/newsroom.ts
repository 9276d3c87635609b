import { MACHINE_FILES } from '../exports/index.ts';
import type { MachineFile } from '../exports/machine-file.ts';
import { BUILT_IN_STORY } from '../graph/definitions.ts';
import type { StoryDefinitions } from '../graph/definitions.ts';
import type { NewsroomParts, OwnCode } from './parts.ts';

/**
 * What is built in together with what a newsroom adds. It is a value: who reads a story is handed
 * one, and who holds a graph finds it there.
 */
export interface Newsroom {
  /** What the story is read, checked and shown by. */
  readonly definitions: StoryDefinitions;
  /** All machine files, the built-in ones first. */
  readonly machineFiles: readonly MachineFile[];
  /** The codes of the newsroom's own checks, for the guide. */
  readonly codes: ReadonlyMap<string, OwnCode>;
}

/** One thing that is wrong with a part: the path of the part, such as `components[0].draw`, and a sentence. */
export interface PartFault {
  readonly part: string;
  readonly message: string;
}

/** The newsroom that adds nothing. */
export const BUILT_IN: Newsroom = {
  definitions: BUILT_IN_STORY,
  machineFiles: MACHINE_FILES,
  codes: new Map(),
};

/**
 * Joins what a newsroom adds to what is built in.
 * @param parts as a configuration hands them over: nothing has looked at them yet
 * @returns everything that is wrong with them; the newsroom only where nothing is
 */
export function newsroomOf(parts: NewsroomParts):
  | { readonly newsroom: Newsroom; readonly faults: readonly [] }
  | {
      readonly newsroom?: undefined;
      readonly faults: readonly PartFault[];
    } {
  void parts;
  return { newsroom: BUILT_IN, faults: [] };
}
