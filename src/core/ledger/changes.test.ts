import { expect, it } from 'vitest';
import { edited, graphOf } from '../graph/testing.ts';
import { changes } from './changes.ts';

it('the changes of all explainers, by their ids', () => {
  const story = edited(
    'explainers/why-the-bridge-closed.mdx',
    'changes:\n',
    'changes:\n  - {on: "2025-03-04", kind: minor, what: Drafted.}\n',
  );
  const other = (story['explainers/why-the-bridge-closed.mdx'] ?? '').replace(
    'title: Why',
    'title: So why',
  );
  const graph = graphOf({ ...story, 'explainers/another.mdx': other });
  expect(changes(graph).map(({ entry, change }) => [entry.id, change.what])).toEqual([
    ['another', 'Drafted.'],
    ['another', 'First published.'],
    ['why-the-bridge-closed', 'Drafted.'],
    ['why-the-bridge-closed', 'First published.'],
  ]);
});
