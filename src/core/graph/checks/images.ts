import { editIn } from '../../grammar/edit.ts';
import type { ImageFact } from '../../grammar/facts.ts';
import type { ImageFile } from '../../grammar/images/image.ts';
import { nearest } from '../../grammar/near.ts';
import { meantBy } from '../../grammar/slip.ts';
import { problem, startOfFile } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import type { Entry } from '../graph.ts';
import { problemIn } from '../problem-in.ts';

/** How many names that no image has are looked for in one entry: it costs time by all there are. */
const SEARCHES = 50;

/** Every image that a text shows is a file of its own folder, and every such file is shown. */
export const images: Check = (draft) => {
  const problems: Problem[] = [];
  const byFolder = Map.groupBy<string, ImageFile>(draft.images, (file) => file.collection);
  const byPath = new Map(draft.images.map((file) => [`${file.collection}/${file.name}`, file]));
  const byName = new Map(draft.images.map((file) => [file.name, file]));
  const shown = new Set<ImageFile | undefined>();
  for (const entry of draft.entries.values()) {
    let misses = 0;
    for (const fact of entry.facts.images) {
      const file = byPath.get(`${entry.collection}/${fact.name}`);
      shown.add(file);
      if (file) continue;
      misses += 1;
      const folder = misses > SEARCHES ? [] : (byFolder.get(entry.collection) ?? []);
      const { meant, problem } = missing(entry, fact, folder, byName.get(fact.name));
      // The file that was probably meant is no second problem.
      shown.add(meant);
      problems.push(problem);
    }
  }
  // A file that could not be read may show any of them.
  if (draft.incomplete) return problems;
  const unused = draft.images.filter((file) => file.size && !shown.has(file));
  return [...problems, ...unused.map(unusedProblem)];
};

/**
 * @param here the images of the entry's folder
 * @param elsewhere an image of that very name in another folder
 */
function missing(
  entry: Entry,
  { name, node, line, column }: ImageFact,
  here: readonly ImageFile[],
  elsewhere: ImageFile | undefined,
): { meant: ImageFile | undefined; problem: Problem } {
  const names = here.map((file) => file.name);
  const near = nearest(name, names);
  const right = meantBy(name, names);
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
  const problem = problemIn(
    entry,
    { line, column },
    'missing-file',
    elsewhere
      ? say.shownImages.elsewhere(name, entry.collection, elsewhere.path, folder)
      : say.shownImages.missing(name, entry.collection, `${folder}/${name}`, near),
    right === undefined || elsewhere ? [] : editIn(node, name, right),
  );
  return { meant: elsewhere ?? here.find((file) => file.name === near), problem };
}

function unusedProblem({ path, name }: ImageFile): Problem {
  return problem(startOfFile(path), 'unused-image', say.shownImages.unused(name));
}
