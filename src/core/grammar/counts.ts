import { BODY_LIMITS } from '../model/limits.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Problem } from '../model/problem.ts';
import { fragment } from '../kinds/urls.ts';
import { COMPONENTS } from './components.ts';
import type { EmbedFact, Facts } from './facts.ts';
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
export function countProblems(facts: Facts, file: string): Problem[] {
  const report = (at: Position, code: ProblemCode, message: string, hint: string): Problem => {
    const { line, column } = at;
    return { file, line, column, code, severity: 'error', message, hint };
  };
  const embeds = facts.embeds.filter(({ component }) => isEmbed(component));
  const graphs = embeds.filter(({ component }) => component === 'ActorGraph');
  const lists = { ...facts, embeds, graphs } satisfies Record<
    keyof typeof BODY_LIMITS,
    readonly Position[]
  >;
  const problems = (Object.keys(BODY_LIMITS) as (keyof typeof BODY_LIMITS)[]).flatMap((what) => {
    const most = BODY_LIMITS[what];
    const excess = lists[what][most];
    const message = `The file holds more than ${most} ${COUNTED[what]}.`;
    return excess ? [report(excess, 'too-complex', message, 'Split it into several entries.')] : [];
  });
  const first = new Map<string, number>();
  for (const embed of embeds.slice(0, BODY_LIMITS.embeds)) {
    const key = embedKey(embed.component, embed.attributes);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, embed.line);
      continue;
    }
    const message = `The same <${embed.component}> stands in line ${line} already.`;
    problems.push(report(embed, 'duplicate-component', message, twiceHint(embed)));
  }
  return problems;
}

function isEmbed(component: string): boolean {
  return Object.entries(COMPONENTS).some(([name, { empty }]) => name === component && empty);
}

/**
 * The same text for all embeds that draw the same: of one component with the same values, in
 * whatever order these are written.
 */
export function embedKey(component: string, values: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([component, ...sorted]);
}

function twiceHint({ component, attributes: { id } }: EmbedFact): string {
  return component === 'Figure' && id !== undefined
    ? `Take this one out, or link to the first: [words](#${fragment.figure(id)}).`
    : 'Take one of the two out.';
}
