import { expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import { lengthOf } from './lengths.ts';

const EXPLAINER = 'why-the-bridge-closed';

it('words of the text count, those of notes do not', () => {
  const before = lengthOf(graphOf(STORY))(EXPLAINER);
  const words = (from: string, to: string): number =>
    lengthOf(graphOf(edited(`explainers/${EXPLAINER}.mdx`, from, to)))(EXPLAINER) - before;
  expect(before).toBeGreaterThan(10);
  expect(words('They come', 'So it is: they come')).toBe(3);
  expect(words('Cracks grow', 'It is so that cracks grow')).toBe(0);
});

it('what is no explainer has no length', () => {
  expect(lengthOf(graphOf(STORY))('jane-doe')).toBe(0);
});
