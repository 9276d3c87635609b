import { MACHINE_FILES } from '../exports/index.ts';
import type { MachineFile } from '../exports/machine-file.ts';
import { BUILT_IN_STORY } from '../graph/definitions.ts';
import type { StoryDefinitions } from '../graph/definitions.ts';
import { BUILT_IN_KINDS, kindsOf } from '../kinds/index.ts';
import { languagesWith } from '../words/own.ts';
import { checkFaults, ownCodes } from './checks.ts';
import { collectionFaults, ownKinds, ownShowings, targetFaults } from './collections.ts';
import { componentFaults, componentsWith, ownDrawings } from './components.ts';
import { kindWith, ownFieldFaults } from './fields.ts';
import { byPath } from './guard.ts';
import type { TellPart } from './guard.ts';
import { guardedParts } from './guarded.ts';
import { machineFileFaults } from './machine-files.ts';
import type { NewsroomParts, OwnCode } from './parts.ts';
import { isObject, textAt } from './shape.ts';
import type { PartFault } from './shape.ts';
import { wordFaults } from './words.ts';

export type { PartFault } from './shape.ts';

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

/** The newsroom that adds nothing. */
export const BUILT_IN: Newsroom = {
  definitions: BUILT_IN_STORY,
  machineFiles: MACHINE_FILES,
  codes: new Map(),
};

type Joined =
  | { readonly newsroom: Newsroom; readonly faults: readonly [] }
  | { readonly newsroom?: undefined; readonly faults: readonly PartFault[] };

/**
 * Joins what a newsroom adds to what is built in.
 * @param parts as a configuration hands them over: nothing has looked at them yet
 * @param tell says where a part is defined whose own code fails later
 * @returns everything that is wrong with them; the newsroom only where nothing is
 */
export function newsroomOf(parts: NewsroomParts, tell: TellPart = byPath): Joined {
  const faults = faultsOf(parts);
  return faults.length > 0
    ? { faults }
    : { newsroom: joined(guardedParts(parts, tell)), faults: [] };
}

/** Everything that is wrong; the compiler knows nothing of what a configuration says. */
function faultsOf(parts: NewsroomParts): PartFault[] {
  const { collections, fields, components, checks, machineFiles, words } = parts;
  const own = new Set(itemsOf(collections).map((each) => textAt(each, 'collection')));
  const isCollection = (name: string): boolean =>
    BUILT_IN_KINDS.isCollection(name) || own.has(name);
  const targets = (value: unknown, at: string): PartFault[] =>
    itemsOf(value).flatMap((each, index) =>
      isObject(each) ? targetFaults(each['fields'], `${at}[${index}].fields`, isCollection) : [],
    );
  return [
    ...collectionFaults(collections),
    ...targets(collections, 'collections'),
    ...ownFieldFaults(fields),
    ...targets(fields, 'fields'),
    ...componentFaults(components, isCollection),
    ...checkFaults(checks),
    ...machineFileFaults(machineFiles),
    ...wordFaults(words),
  ];
}

/** The items of a list; none of what is no list, which has its fault already. */
function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function joined(parts: NewsroomParts): Newsroom {
  const { collections = [], fields = [], components = [], checks = [] } = parts;
  const { machineFiles = [], words = {} } = parts;
  const builtIn = BUILT_IN_KINDS.collections.map((name) => BUILT_IN_KINDS.of(name));
  return {
    definitions: {
      kinds: kindsOf([...builtIn.map((kind) => kindWith(kind, fields)), ...ownKinds(collections)]),
      components: componentsWith(components),
      shown: ownShowings(collections),
      drawn: ownDrawings(components),
      languages: languagesWith(words),
      checks,
    },
    machineFiles: [...MACHINE_FILES, ...machineFiles],
    codes: ownCodes(checks),
  };
}
