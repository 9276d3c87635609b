import { editIn } from '../../grammar/edit.ts';
import type { ImageFact } from '../../grammar/facts.ts';
import type { ImageFile } from '../../grammar/images/image.ts';
import { nearest } from '../../grammar/near.ts';
import { meantBy } from '../../grammar/slip.ts';
import type { Problem } from '../../model/problem.ts';
import type { Check, Draft } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from './problems.ts';

/** Every image that a text shows is a file of its own folder, and every such file is shown. */
export const images: Check = (draft) => {
  const problems: Problem[] = [];
  const shown = new Set<ImageFile>();
  for (const entry of draft.entries.values()) {
    for (const fact of entry.facts.images) {
      const file = fileOf(draft, entry, fact.name);
      const near = file ? undefined : nearTo(draft, entry, fact.name);
      // The file that was probably meant is no second problem.
      if (file ?? near) shown.add((file ?? near) as ImageFile);
      if (!file) problems.push(missing(draft, entry, fact, near));
    }
  }
  // A file that could not be read may show any of them.
  if (draft.incomplete) return problems;
  const unused = draft.images.filter((file) => file.size && !shown.has(file));
  return [...problems, ...unused.map(unusedProblem)];
};

function fileOf(
  { images: all }: Draft,
  { collection }: Entry,
  name: string,
): ImageFile | undefined {
  return all.find((file) => file.collection === collection && file.name === name);
}

/** The file that a wrong name most probably means: of this folder, or so called in another one. */
function nearTo(draft: Draft, { collection }: Entry, name: string): ImageFile | undefined {
  const here = draft.images.filter((file) => file.collection === collection);
  const near = nearest(
    name,
    here.map((file) => file.name),
  );
  return draft.images.find((file) => file.name === name) ?? here.find((file) => file.name === near);
}

function missing(
  draft: Draft,
  entry: Entry,
  fact: ImageFact,
  near: ImageFile | undefined,
): Problem {
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
  const names = draft.images
    .filter((file) => file.collection === entry.collection)
    .map((file) => file.name);
  const right = meantBy(fact.name, names);
  const hint =
    near === undefined
      ? `Add ${folder}/${fact.name}.`
      : near.collection === entry.collection
        ? `Did you mean "${near.name}"?`
        : `Move ${near.path} to ${folder}/.`;
  const fix = right === undefined ? [] : editIn(fact.node, fact.name, right);
  return problemIn(
    entry,
    fact,
    'missing-file',
    `The image ${fact.name} is not in ${entry.collection}/.`,
    hint,
    fix,
  );
}

function unusedProblem({ path, name }: ImageFile): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    code: 'unused-image',
    severity: 'error',
    message: 'No text shows this image.',
    hint: `Show it with ![What it shows](${name}), or delete the file.`,
  };
}
