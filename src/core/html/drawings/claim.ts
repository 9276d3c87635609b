import { h } from 'hastscript';
import { fragment } from '../../kinds/urls.ts';
import { struckIn } from '../../views/evidence.ts';
import type { Drawing } from './drawing.ts';

/** The passage and nothing else: what it does to its claim stands beside the paragraph. */
export const drawClaim: Drawing<'Claim'> = ({ id, stance }, children, { graph, ordinal }) => [
  h(
    'span',
    {
      class: ['claim', stance, ...(struckIn(graph, { claim: id, stance }) ? ['struck'] : [])],
      id: fragment.passage(id, ordinal(`claim/${id}`)),
    },
    children,
  ),
];
