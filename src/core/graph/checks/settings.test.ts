import { describe, expect, it } from 'vitest';
import { edited, problemsOf, theProblem, withFiles } from '../testing.ts';

describe('the lead', () => {
  it('is an explainer', () => {
    expect(theProblem(edited('site.yaml', 'lead: why-the-bridge-closed', 'lead: ⟦why-the-bridge')))
      .toMatchInlineSnapshot(`
        "site-setting
        The lead "why-the-bridge" is no explainer.
        Did you mean "why-the-bridge-closed"? Write the id of an explainer."
      `);
    expect(theProblem(edited('site.yaml', 'lead: why-the-bridge-closed', 'lead: ⟦jane-doe')))
      .toMatchInlineSnapshot(`
      "site-setting
      The lead "jane-doe" is no explainer.
      Write the id of an explainer."
    `);
  });

  it('may be broken: that is its own problem', () => {
    expect(theProblem(withFiles({ 'explainers/why-the-bridge-closed.mdx': '⟦nothing' }))).toContain(
      'frontmatter-missing',
    );
  });
});

describe('topics', () => {
  it('are declared', () => {
    expect(theProblem(edited('claims/repair-by-june.mdx', '[bridge, money]', '[bridge, ⟦moneys]')))
      .toMatchInlineSnapshot(`
      "unknown-topic
      The topic "moneys" is not declared.
      Did you mean "money"? The topics are bridge, money; new ones are added in site.yaml."
    `);
    expect(theProblem(edited('events/bridge-closes.mdx', 'topics: [bridge]', 'topics: [⟦weather]')))
      .toMatchInlineSnapshot(`
      "unknown-topic
      The topic "weather" is not declared.
      The topics are bridge, money; new ones are added in site.yaml."
    `);
  });

  it('are declared also where a graphic asks for them', () => {
    const explainer = 'explainers/why-the-bridge-closed.mdx';
    expect(theProblem(edited(explainer, '<Figure', '⟦<Timeline topic="brigde" />\n\n<Figure')))
      .toMatchInlineSnapshot(`
      "unknown-topic
      The topic "brigde" is not declared.
      Did you mean "bridge"? The topics are bridge, money; new ones are added in site.yaml."
    `);
    expect(
      problemsOf(edited(explainer, '<Figure', '<Timeline topic="bridge" />\n\n<Figure')),
    ).toEqual([]);
  });

  it('are not judged while the settings cannot be read', () => {
    expect(theProblem(edited('site.yaml', 'lead:', '⟦lede:'))).toContain('unknown-key');
  });
});
