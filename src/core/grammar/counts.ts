import { BODY_LIMITS } from '../model/limits.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem, Said } from '../model/problem.ts';
import { say } from '../words/say.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import { attributesOf } from './element-facts.ts';
import type { ElementFact } from './element-facts.ts';
import type { Facts } from './facts.ts';
import type { Position } from './position.ts';

/** Tells of which things a body has too many, each at the first one too many, and what it draws twice. */
export function countProblems(
  facts: Facts,
  file: string,
  components = BUILT_IN_COMPONENTS,
): Problem[] {
  const report = ({ line, column }: Position, code: ProblemCode, said: Said): Problem =>
    problem({ file, line, column }, code, said);
  const limited = (what: keyof typeof BODY_LIMITS): readonly ElementFact[] =>
    facts.elements.filter(({ component }) => components.of(component)?.limit === what);
  const embeds = facts.elements.filter(({ component }) => components.of(component)?.empty);
  const lists = {
    ...facts,
    embeds,
    graphs: limited('graphs'),
    claims: limited('claims'),
    quotes: limited('quotes'),
  } satisfies Record<keyof typeof BODY_LIMITS, readonly Position[]>;
  const problems = (Object.keys(BODY_LIMITS) as (keyof typeof BODY_LIMITS)[]).flatMap((what) => {
    const most = BODY_LIMITS[what];
    const excess = lists[what][most];
    return excess ? [report(excess, 'too-complex', say.limits.tooMany(most, what))] : [];
  });
  const first = new Map<string, number>();
  for (const embed of embeds.slice(0, BODY_LIMITS.embeds)) {
    const key = embedKey(embed.component, attributesOf(embed.node));
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, embed.line);
      continue;
    }
    const anchor = components.of(embed.component)?.anchor?.(embed.attributes);
    const said = say.elements.twice(embed.component, line, anchor);
    problems.push(report(embed, 'duplicate-component', said));
  }
  return problems;
}

/**
 * The same text for all embeds that draw the same: of one component with the same values, in
 * whatever order these are written.
 */
export function embedKey(component: string, values: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(values).sort();
  return JSON.stringify([component, ...names.map((name) => [name, values[name]])]);
}
