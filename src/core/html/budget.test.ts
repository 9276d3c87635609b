import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import type { ContentGraph } from '../graph/graph.ts';
import { STEP_LIMITS } from '../model/limits.ts';
import { BodyFault, Budget, BudgetSpent, sizeOf } from './budget.ts';
import { renderBody } from './render.ts';

const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';
const graph = graphOf(STORY);

/** How the work for the explainer ends: the steps that it took, or where it failed and why. */
function outcome(steps: number, story: ContentGraph = graph): unknown {
  const budget = new Budget(steps);
  try {
    renderBody(story, story.get('explainers', 'why-the-bridge-closed'), budget);
    return budget.spent;
  } catch (error) {
    if (!(error instanceof BodyFault)) throw error;
    return `${error.line}:${error.column} ${error.message}`;
  }
}

/** The line of the explainer's file that begins with these words. */
function lineOf(words: string): number {
  const lines = (STORY[EXPLAINER] ?? '').split('\n');
  return lines.findIndex((line) => line.startsWith(words)) + 1;
}

describe('the budget of a body', () => {
  const whole = outcome(STEP_LIMITS.body) as number;

  it('is the same every time, and far from spent', () => {
    expect(outcome(STEP_LIMITS.body)).toBe(whole);
    expect(whole).toBeGreaterThan(60);
    expect(whole).toBeLessThan(300);
    expect(outcome(whole)).toBe(whole);
  });

  it.each([
    [whole - 1, '[^cracks]:'],
    [60, '<Figure'],
    [20, 'They come'],
    [3, 'Before'],
  ])('of %i steps ends at the block that spends the last', (steps, words) => {
    expect(outcome(steps)).toBe(`${lineOf(words)}:1 it takes more than ${steps} steps`);
  });
});

it('an error that nobody foresaw has its place as well', () => {
  const broken = {
    ...graph,
    idOf: (name: string) => {
      if (name === 'steel-fatigue') throw new RangeError('out of reach');
      return graph.idOf(name);
    },
  };
  expect(outcome(STEP_LIMITS.body, broken)).toBe(`${lineOf('They come')}:1 out of reach`);
});

describe('a budget', () => {
  it('can be spent to the last step', () => {
    const budget = new Budget(5);
    budget.spend(3);
    budget.spend(2);
    expect(budget.spent).toBe(5);
    expect(() => budget.spend(1)).toThrow(BudgetSpent);
  });

  it('is spent on nodes', () => {
    const text = { type: 'text', value: 'a' } as const;
    expect(sizeOf(text)).toBe(1);
    expect(
      sizeOf({
        type: 'paragraph',
        children: [text, { type: 'strong', children: [text] }],
      } as Paragraph),
    ).toBe(4);
  });
});
