import { describe, expect, it } from 'vitest';
import { edited, problemsOf, STORY, theProblem, withFiles } from '../testing.ts';
import type { Files } from '../testing.ts';

const CITE = '[@engineers-report]';
const CLAIM = 'claims/bridge-is-unsafe.mdx';
const EXPLAINER = 'explainers/why-the-bridge-closed.mdx';

/** The story with a paragraph in a text of its own. */
function told(text: string, files: Files = STORY): Files {
  return edited(EXPLAINER, '## The cracks\n', `## The cracks\n\n${text}\n`, files);
}

/** The story with a second way by which a claim is known. */
const elsewhere = (relay: string): Files =>
  edited(CLAIM, 'finding:', `elsewhere: [{work: engineers-report, relay: ${relay}}]\nfinding:`);

const UNSAFE = `that [[bridge-is-unsafe|it is unsafe]] ${CITE}.`;

describe('a text that speaks of several sources', () => {
  it('is a problem where it links to a claim that came by one way', () => {
    expect(theProblem(told(`In town ⟦several sources say ${UNSAFE}`))).toMatchInlineSnapshot(`
      "one-origin
      The text says "several sources", but "bridge-is-unsafe" came by one route.
      Name the one who carried it, or enter the other routes under "elsewhere" of the claim."
    `);
  });

  it('is a problem in the body of such a claim', () => {
    const text = `---\n\nShe is heard. Other ⟦reports\nhave confirmed it ${CITE}.\n\n[[jane-doe|She]]`;
    expect(theProblem(edited(CLAIM, '---\n\n[[jane-doe|She]]', text))).toContain(
      'The text says "reports have confirmed", but "bridge-is-unsafe" came by one route.',
    );
  });

  it('is a problem in a note that links to it', () => {
    const note = `[^cracks]: **Context.** ⟦Multiple outlets have it ${UNSAFE} Cracks`;
    expect(theProblem(edited(EXPLAINER, '[^cracks]: **Context.** Cracks', note))).toContain(
      '"bridge-is-unsafe"',
    );
  });

  it('is a problem in a note of the sentence that links to it', () => {
    const files = told(`See [[repair-by-june]]. They say ${UNSAFE}[^more] They [[steel-fatigue]].`);
    const note = `[^more]: **Check.** ⟦Reports confirm it. See [[load-limit]] ${CITE}.\n\n[^cracks]:`;
    expect(theProblem(edited(EXPLAINER, '[^cracks]:', note, files))).toContain(
      '"bridge-is-unsafe"',
    );
  });

  it('is a problem in a note of a digest, which is ours', () => {
    const files = edited(
      'sources/daily-2025-03-02.mdx',
      'the bridge is unsafe</Claim>.',
      `the bridge is unsafe</Claim>[^more].\n\n[^more]: **Check.** It is ⟦widely reported ${CITE}.`,
    );
    expect(theProblem(files)).toContain('"bridge-is-unsafe"');
  });

  it.each(['brief', 'short'])('is a problem in a %s sentence about such a section', (depth) => {
    const says =
      depth === 'brief' ? 'Engineers found cracks.' : 'Engineers found cracks in the steel.';
    const text = STORY[EXPLAINER] ?? '';
    const at = text.indexOf(says, text.indexOf(`\n${depth}:`));
    const files = {
      ...STORY,
      [EXPLAINER]: `${text.slice(0, at)}⟦Independent sources found cracks.${text.slice(at + says.length)}`,
    };
    expect(theProblem(files)).toContain('The text says "Independent sources"');
  });

  it('is a problem in a cell of a table', () => {
    const table = `| a | b |\n| - | - |\n| ⟦many reports: [[bridge-is-unsafe]] ${CITE} | c |`;
    expect(theProblem(told(table))).toContain('one-origin');
  });

  it('is told once of a sentence that speaks of two claims', () => {
    const text = `They say it in ⟦several papers: [[repair-by-june]], [[bridge-is-unsafe]] ${CITE}.`;
    expect(theProblem(told(text))).toContain('"repair-by-june"');
  });

  it.each([
    ['which says that there are none', `No independent sources say ${UNSAFE}`],
    ['which denies it', `It was not independently confirmed ${UNSAFE}`],
    ['of another sentence', `Several sources met. They say ${UNSAFE}`],
    ['that links to no claim', `Several sources spoke of [[steel-fatigue]] ${CITE}.`],
    ['that names them', `The Daily and City Wire say ${UNSAFE}`],
  ])('is none in a text %s', (_name, text) => {
    expect(problemsOf(told(text))).toEqual([]);
  });

  it('is none in a digest of what a report says', () => {
    const says = 'Several sources told it that <Claim id="bridge-is-unsafe"';
    const files = edited(
      'sources/daily-2025-03-02.mdx',
      'The Daily says, after [[city-wire]], that <Claim id="bridge-is-unsafe"',
      `After [[city-wire]]: ${says}`,
    );
    expect(problemsOf(files)).toEqual([]);
  });

  it('is none where the claim is known by another way', () => {
    const text = `Several sources say ${UNSAFE}`;
    expect(problemsOf(told(text, elsewhere('the-daily')))).toEqual([]);
    expect(theProblem(told(`⟦${text}`, elsewhere('city-wire')))).toContain('one-origin');
  });

  it('is none where another claim that came by several ways stands beside', () => {
    const text = `Several sources say it: [[repair-by-june]] and [[bridge-is-unsafe]] ${CITE}.`;
    expect(problemsOf(told(text, elsewhere('the-daily')))).toEqual([]);
  });

  it('is none about background', () => {
    const background = edited(
      CLAIM,
      /kind: fact[^]*(?=---)/.exec(STORY[CLAIM] ?? '')?.[0] ?? '',
      'kind: background\ntopics: [bridge]\n',
    );
    expect(problemsOf(told(`Several sources say ${UNSAFE}`, background))).toEqual([]);
  });

  it.each([
    ['de', 'Mehrere unabhängige Quellen', 'Das sagt niemand, auch mehrere Quellen'],
    ['uk', 'Кілька незалежних джерел', 'Ніхто не каже, кілька джерел'],
  ])('is one in the language of the site: %s', (language, phrase, denied) => {
    const site = edited('site.yaml', 'language: en', `language: ${language}`);
    const link = `[[bridge-is-unsafe|x]] ${CITE}.`;
    const problems = problemsOf(told(`${phrase} ${link}`, site));
    expect(problems.map(({ code }) => code)).toEqual(['one-origin']);
    expect(problemsOf(told(`${denied} ${link}`, site))).toEqual([]);
  });

  it('is not looked for while a file cannot be read', () => {
    const broken = withFiles(
      { 'concepts/load-limit.mdx': 'x' },
      told(`Several sources say ${UNSAFE}`),
    );
    expect(problemsOf(broken).map(({ code }) => code)).not.toContain('one-origin');
  });
});
