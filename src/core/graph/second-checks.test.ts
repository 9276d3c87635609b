import { expect, it } from 'vitest';
import { edited, problemsOf, theProblem } from './testing.ts';

const CLAIM = 'claims/bridge-is-unsafe.mdx';
const FIRST = '  checked-by: The editors\n';

it('the second who has looked into a fact is somebody else', () => {
  const second = (name: string) => edited(CLAIM, FIRST, `${FIRST}  also-checked-by: ${name}\n`);
  expect(problemsOf(second('The other editors'))).toEqual([]);
  expect(theProblem(second('⟦the  Editors'))).toMatchInlineSnapshot(`
    "invalid-value
    "finding.also-checked-by" does not fit: a second check is somebody else’s.
    Change the value or take the field out."
  `);
});
