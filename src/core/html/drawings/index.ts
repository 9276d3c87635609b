import type { ElementContent } from 'hast';
import { COMPONENTS } from '../../grammar/components/index.ts';
import type { ComponentName, EmptyName } from '../../grammar/components/index.ts';
import type { WholeElement } from '../../grammar/element-facts.ts';
import type { ContentGraph } from '../../graph/graph.ts';
import { drawActorGraph } from './actor-graph.ts';
import { drawAside } from './aside.ts';
import { drawClaim } from './claim.ts';
import { drawComparison } from './comparison.ts';
import type { AroundWords, OfGraph, Page } from './drawing.ts';
import { drawFigure } from './figure.ts';
import { drawMark } from './mark.ts';
import { drawQuote } from './quote.ts';
import { drawTimeline } from './timeline.ts';

type WordedName = Exclude<ComponentName, EmptyName>;

/** Components that hold something. One without a drawing does not compile. */
const AROUND_WORDS: { readonly [N in WordedName]: AroundWords<N> } = {
  Mark: drawMark,
  Claim: drawClaim,
  Quote: drawQuote,
  Aside: drawAside,
};

/** Components that draw a view of the whole content: nor does one of these. */
const OF_GRAPH: { readonly [N in EmptyName]: OfGraph<N> } = {
  Figure: drawFigure,
  Timeline: drawTimeline,
  ActorGraph: drawActorGraph,
  Comparison: drawComparison,
};

/** Tells which sort of drawing an element has. */
export function isOfGraph(element: WholeElement): element is WholeElement<EmptyName> {
  return COMPONENTS[element.component].empty;
}

export function drawAround<N extends WordedName>(
  { component, attributes }: WholeElement<N>,
  children: ElementContent[],
  page: Page,
): ElementContent[] {
  return AROUND_WORDS[component](attributes, children, page);
}

export function drawOf<N extends EmptyName>(
  { component, attributes }: WholeElement<N>,
  graph: ContentGraph,
): ElementContent[] {
  return OF_GRAPH[component](attributes, graph);
}
