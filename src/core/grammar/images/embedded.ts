import type { Image, ImageReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { IMAGE_ENDINGS, IMAGE_WORDS, imageEnding } from '../../model/images.ts';
import { problem } from '../../model/problem.ts';
import type { Problem } from '../../model/problem.ts';
import { inWords } from '../../model/words.ts';
import type { Report } from '../elements.ts';

const EXAMPLE = '![What it shows](some-picture.png)';

/** Checks an image where a text shows it; whether its file is there is seen later. */
export function checkImage(
  image: Image | ImageReference,
  parent: Parent | undefined,
  report: Report,
): void {
  if (image.type === 'imageReference') {
    report(
      image,
      'image-not-allowed',
      'An image names its file right here.',
      `Write it like this: ${EXAMPLE}.`,
    );
  } else if (imageEnding(image.url) === undefined) {
    report(
      image,
      'image-not-allowed',
      `"${image.url}" is no name of an image.`,
      /^[^/\\:]+$/.test(image.url)
        ? `Name the file with lower-case letters, digits and hyphens, and end it in ${inWords(IMAGE_ENDINGS, 'or')}.`
        : `Save the picture as ${IMAGE_WORDS} in the folder of this text, and write its name alone: ${EXAMPLE}.`,
    );
  } else if (typeof image.title === 'string') {
    report(
      image,
      'image-not-allowed',
      'An image has no title: a phone, a keyboard and paper would not show it.',
      'Write these words into the text.',
    );
  }
  const words = (image.alt ?? '').trim();
  if (!describes(words)) {
    const message =
      words === ''
        ? 'The image has no description.'
        : `"${words}" does not say what the image shows.`;
    const hint = `Say between the brackets what it shows: ${EXAMPLE}.`;
    report(image, 'image-description', message, hint);
  }
  if (parent?.type === 'paragraph') return;
  report(
    image,
    'misplaced-component',
    'An image stands in a paragraph, and in nothing else inside it.',
    'Write it at the beginning of a paragraph or on lines of its own.',
  );
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
      problem(
        { file, ...position.start },
        'image-description',
        'The description of this image holds one of the characters "<", "{" and "}".',
        'Describe it with words alone.',
      ),
    );
  });
  return problems;
}
