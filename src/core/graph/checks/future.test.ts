import { describe, expect, it } from 'vitest';
import { onlyProblem, unmark } from '../../grammar/testing.ts';
import { buildGraph } from '../build.ts';
import { edited, inputOf, STORY } from '../testing.ts';
import type { Files } from '../testing.ts';

const SOURCE = 'sources/daily-2025-03-02.mdx';

function builtOn(today: string | undefined, files: Files) {
  return buildGraph({ ...inputOf(files), today });
}

describe('what has happened', () => {
  const { text, place } = unmark(
    edited(SOURCE, 'published: "2025-03-02"', 'published: ⟦"2025-03-02"')[SOURCE] ?? '',
  );
  const files = { ...STORY, [SOURCE]: text };

  it('lies in no future; it is a warning, for the clock may be wrong', () => {
    const { graph, problems } = builtOn('2025-02-28', files);
    expect(graph).toBeDefined();
    const [found] = problems.filter(({ file }) => file === `content/${SOURCE}`);
    expect(found?.severity).toBe('warning');
    const expected = { file: `content/${SOURCE}`, line: 0, column: 0, ...place };
    expect(onlyProblem(found ? [found] : [], expected)).toMatchInlineSnapshot(`
      "future-date
      2025-03-02 has not come yet: today is 2025-02-28.
      Mend the date of what has happened, or the clock of this computer."
    `);
  });

  it('may be a day ahead, where it is tomorrow already', () => {
    expect(builtOn('2025-03-04', STORY).problems).toEqual([]);
    expect(builtOn('2025-03-03', STORY).problems.map(({ message }) => message)).toEqual([
      '2025-03-05 has not come yet: today is 2025-03-03.',
      '2025-03-05 has not come yet: today is 2025-03-03.',
      '2025-03-05 has not come yet: today is 2025-03-03.',
    ]);
  });

  it('is not asked of without a day', () => {
    expect(builtOn(undefined, STORY).problems).toEqual([]);
  });

  it('is what somebody has said as well, but not what is due', () => {
    const found = builtOn('2025-02-27', STORY).problems.map(
      ({ file, line }) => `${file.replace('content/', '')}:${line}`,
    );
    expect(found).toEqual([
      'actors/jane-doe.mdx:12',
      'claims/bridge-is-unsafe.mdx:5',
      'claims/bridge-is-unsafe.mdx:12',
      'claims/bridge-is-unsafe.mdx:15',
      'claims/repair-by-june.mdx:5',
      'explainers/why-the-bridge-closed.mdx:5',
      'explainers/why-the-bridge-closed.mdx:7',
      'sources/daily-2025-03-02.mdx:4',
    ]);
  });
});
