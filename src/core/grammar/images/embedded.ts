import type { Image, ImageReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { IMAGE_ENDINGS, imageEnding } from '../../model/images.ts';
import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { say } from '../../words/say.ts';
import type { Report } from '../elements.ts';

/** Checks an image where a text shows it; whether its file is there is seen later. */
export function checkImage(
  image: Image | ImageReference,
  parent: Parent | undefined,
  report: Report,
): void {
  if (image.type === 'imageReference') {
    report(image, 'image-not-allowed', say.pictures.reference());
  } else if (imageEnding(image.url) === undefined) {
    const said = /^[^/\\:]+$/.test(image.url)
      ? say.pictures.badName(image.url, IMAGE_ENDINGS)
      : say.pictures.elsewhere(image.url);
    report(image, 'image-not-allowed', said);
  } else if (typeof image.title === 'string') {
    report(image, 'image-not-allowed', say.pictures.title());
  }
  const words = (image.alt ?? '').trim();
  if (!describes(words)) {
    const { noDescription, emptyDescription } = say.pictures;
    report(image, 'image-description', words === '' ? noDescription() : emptyDescription(words));
  }
  if (parent?.type === 'paragraph') return;
  report(image, 'misplaced-component', say.pictures.notInParagraph());
}

/** Whether a description has words, and is not the name of a file. */
function describes(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && !/^\S+\.[a-z]{3,4}$/i.test(words);
}

/**
 * Finds tags and expressions in descriptions of images: Markdown takes their words and drops the
 * rest, so that the tree does not show them.
 */
export function codeInDescriptions(tree: Root, source: string, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'image', ({ position }) => {
    if (!position) return;
    const written = source.slice(position.start.offset, position.end.offset);
    const words = written.slice(0, written.lastIndexOf('](')).replace(/\\./gs, '');
    if (!/[<{}]/.test(words)) return;
    problems.push(
      problem({ file, ...position.start }, 'image-description', say.pictures.codeInDescription()),
    );
  });
  return problems;
}
