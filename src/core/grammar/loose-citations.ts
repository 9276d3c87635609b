import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { positionAt, sourceOf } from './position.ts';
import type { Position } from './position.ts';
import { wordBlocks } from './word-blocks.ts';

/** What looks like a citation to a reader of another Markdown, such as pandoc's, and is words here. */
export interface LooseCitation extends Position {
  /** The id after "@", as far as it can be one. */
  readonly id: string;
  /** `[see @id]`; `@id [p. 3]`; or `@id` alone, which may also be somebody's handle. */
  readonly form: 'in-brackets' | 'before-brackets' | 'alone';
}

/**
 * An escaped character, a bracket, or "@" and an id, with what a place in the work begins with. A
 * mail address and a handle with its host, `@user@host`, are none.
 */
const TOKEN =
  /\\.|[[\]]|(?<![\p{L}\p{N}._%+@/])@(?![\w.-]+@)\{?([\p{L}\p{N}]+(?:[-_:.][\p{L}\p{N}]+)*)\}?( +\[(?:\p{L}{1,5}\.? ?)?[\d§¶])?/gsu;

/** Finds citations in other forms in the texts of a tree, in order. */
export function looseCitations(tree: Root, source: string): LooseCitation[] {
  const found: (LooseCitation & { readonly offset: number })[] = [];
  const add = (offset: number, id: string, form: LooseCitation['form']): void => {
    found.push({ ...positionAt(source, offset), offset, id, form });
  };
  for (const block of wordBlocks(tree)) {
    /** For each bracket that is open: where, and the first id in it. */
    const open: { readonly offset: number; id: string | undefined }[] = [];
    visit(block, 'text', (node) => {
      const { from, text } = sourceOf(node, source);
      for (const { 0: token, 1: id, 2: place, index } of text.matchAll(TOKEN)) {
        const inner = open.at(-1);
        if (token === '[') open.push({ offset: from + index, id: undefined });
        else if (token === ']') {
          if (inner?.id !== undefined) add(inner.offset, inner.id, 'in-brackets');
          open.pop();
        } else if (inner) inner.id ??= id;
        else if (id !== undefined) add(from + index, id, place ? 'before-brackets' : 'alone');
      }
    });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** What cannot but be meant as a citation; "@id" alone is one only where it is the id of a work. */
export function looseCitationProblems(tree: Root, source: string, file: string): Problem[] {
  return looseCitations(tree, source).flatMap(({ line, column, id, form }): Problem[] =>
    form === 'alone'
      ? []
      : [
          problem(
            { file, line, column },
            'invalid-citation',
            form === 'in-brackets'
              ? say.citationMarks.amongWords(id)
              : say.citationMarks.beforeBrackets(id),
          ),
        ],
  );
}
