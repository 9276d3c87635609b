import { assemble } from '../assemble/assemble.ts';
import type { AssembleOptions } from '../assemble/assemble.ts';
import { memoryFolder } from '../assemble/folder.ts';
import { parseTask } from '../assemble/parse.ts';
import type { Sample } from '../guide/advice.ts';
import type { Collection } from '../kinds/index.ts';
import type { Problem } from '../model/problem.ts';
import type { Newsroom } from './newsroom.ts';
import type { PartFault } from './shape.ts';

/** Texts of content files by their path below `content/`. */
type Files = Readonly<Record<string, string>>;

/** A story that a newsroom's examples are tried in; it has no problem. */
export interface TrialStory {
  readonly files: Files;
  readonly hash: AssembleOptions['hash'];
}

/**
 * Tries every example that a newsroom's own definitions give, in a story: the entry of a collection
 * and the use of a component have no problem, the example of a code has that one and its repair
 * none. Meant for a newsroom's tests.
 * @returns what is wrong with any of them
 */
export function exampleFaults(newsroom: Newsroom, story: TrialStory): PartFault[] {
  const { kinds, components, shown, drawn } = newsroom.definitions;
  const told = (sample: Sample): readonly Problem[] => problemsOf(newsroom, story, sample);
  const faults = (part: string, sample: Sample, passed: readonly string[] = []): PartFault[] =>
    told(sample)
      .filter(({ code }) => !passed.includes(code))
      .map(({ code, message }) => ({
        part,
        message: `The example has a problem, "${code}": ${message}`,
      }));
  return [
    ...[...shown.keys()].flatMap((name) => {
      const { file, example } = kinds.of(name as Collection);
      const sample = { files: { [`${name}/${example.id}${file}`]: example.text } };
      // Nothing in the story can know of it.
      return faults(`collections.${name}`, sample, ['orphan']);
    }),
    ...[...drawn.keys()].flatMap((name) => {
      const { example = '', placement } = components.of(name) ?? {};
      const text = placement === 'text' ? `Words ${example} words.` : example;
      const sample = { files: { [TRIAL]: `${FIELDS}\n${text}\n` } };
      // Its example names entries that need not be there.
      return faults(`components.${name}`, sample, ['orphan', 'unknown-entry', 'uncited']);
    }),
    ...[...newsroom.codes].flatMap(([code, { example, repair }]): PartFault[] => {
      const found = told(example).map((problem) => problem.code as string);
      const part = `codes.${code}`;
      const isRight = found.length === 1 && found[0] === code;
      const listed = found.length === 0 ? 'none' : found.join(', ');
      return [
        ...(isRight
          ? []
          : [{ part, message: `The example should have this one problem, and has ${listed}.` }]),
        ...told(repair).map((problem) => ({
          part,
          message: `The repair has a problem, "${problem.code}": ${problem.message}`,
        })),
      ];
    }),
  ];
}

const TRIAL = 'concepts/trial-of-a-component.mdx';
const FIELDS = `---
title: Trial of a component
definition: An entry that shows a component.
unverified: It is an example.
---
`;

function problemsOf(
  newsroom: Newsroom,
  { files, hash }: TrialStory,
  { files: own, without = [], alone, asOf, today }: Sample,
): readonly Problem[] {
  const all = Object.entries({ ...(alone ? {} : files), ...own });
  const folder = memoryFolder(Object.fromEntries(all.filter(([file]) => !without.includes(file))));
  const options = { shown: 'content', hash, asOf, today, newsroom };
  return assemble(folder, options, (task) =>
    parseTask(task, () => ({ size: { width: 1, height: 1 }, problems: [] }), newsroom.definitions),
  ).problems;
}
