import type { Root } from 'mdast';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';

/**
 * A second block of fields right after the first. Some programs read the last of several, so one
 * that readers of the file overlook could say something else.
 */
export function secondFence(tree: Root, text: string, file: string): Problem | undefined {
  const first = tree.children.find((node) => node.type !== 'yaml');
  const { start } = first?.position ?? {};
  if (start?.offset === undefined) return undefined;
  const [mark] = /^(?:-{3,}|\+{3,})(?=[ \t]*(?:\r?\n|$))/.exec(text.slice(start.offset)) ?? [];
  if (mark === undefined) return undefined;
  return problem({ file, ...start }, 'frontmatter-twice', say.frontmatter.twice(mark));
}
