import { BODY_LIMITS } from '../model/limits.ts';
import type { ProblemCode } from '../model/codes.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { BUILT_IN_COMPONENTS } from './components/index.ts';
import type { Components } from './components/index.ts';
import { attributesOf } from './element-facts.ts';
import type { ElementFact } from './element-facts.ts';
import type { Facts } from './facts.ts';
import type { Position } from './position.ts';

/** What is counted, and what it is called. */
const COUNTED: Readonly<Record<keyof typeof BODY_LIMITS, string>> = {
  embeds: 'drawings and lists of the whole content',
  graphs: 'graphs of actors',
  claims: 'passages that carry a claim',
  quotes: 'quotations',
  notes: 'notes',
  images: 'images',
  headings: 'headings',
};

/** Tells of which things a body has too many, each at the first one too many, and what it draws twice. */
export function countProblems(
  facts: Facts,
  file: string,
  components = BUILT_IN_COMPONENTS,
): Problem[] {
  const report = (at: Position, code: ProblemCode, message: string, hint: string): Problem => {
    const { line, column } = at;
    return problem({ file, line, column }, code, message, hint);
  };
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
    const message = `The file holds more than ${most} ${COUNTED[what]}.`;
    return excess ? [report(excess, 'too-complex', message, 'Split it into several entries.')] : [];
  });
  const first = new Map<string, number>();
  for (const embed of embeds.slice(0, BODY_LIMITS.embeds)) {
    const key = embedKey(embed.component, attributesOf(embed.node));
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, embed.line);
      continue;
    }
    const message = `The same <${embed.component}> stands in line ${line} already.`;
    problems.push(report(embed, 'duplicate-component', message, twiceHint(embed, components)));
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

function twiceHint({ component, attributes }: ElementFact, components: Components): string {
  const anchor = components.of(component)?.anchor?.(attributes);
  return anchor === undefined
    ? 'Take one of the two out.'
    : `Take this one out, or link to the first: [words](#${anchor}).`;
}
