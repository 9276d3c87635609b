import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../model/stances.ts';
import { chainDiagram } from './chains.ts';
import type { ChainPassage } from './chain-tree.ts';
import { chainWords } from './chain-words.ts';
import { faultsIn, HOSTILE, htmlOf, passage, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

const names = (passages: readonly ChainPassage[]): string[] =>
  withClass(chainDiagram(passages, ENGLISH), 'chains-name').map((each) => textIn(each));
const stances = (passages: readonly ChainPassage[]): string[] =>
  withClass(chainDiagram(passages, ENGLISH), 'chains-stance').map((each) => textIn(each));
const roles = (passages: readonly ChainPassage[]): string[] =>
  withClass(chainDiagram(passages, ENGLISH), 'chains-role').map((each) => textIn(each));
const edges = (passages: readonly ChainPassage[]) =>
  withClass(chainDiagram(passages, ENGLISH), 'chains-edge').length;

describe('the diagram of chains', () => {
  it('draws a shared relay once', () => {
    const shared = [passage('ann > wire > daily'), passage('ann > wire > radio', 'asserts')];
    expect(names(shared)).toEqual(['ann', 'wire', 'daily', 'radio']);
    expect(stances(shared)).toEqual(['reports as said', 'says itself']);
    expect(edges(shared)).toBe(3);
  });

  it('lets a republisher of a republisher hang on what it carries', () => {
    const row = [
      passage('ann > wire'),
      passage('ann > wire > daily', 'changes'),
      passage('ann > wire > daily > blog'),
    ];
    expect(names(row)).toEqual(['ann', 'wire', 'daily', 'blog']);
    expect(stances(row)).toEqual(['reports as said', 'changes', 'reports as said']);
  });

  it('keeps relays of different speakers apart', () => {
    const two = [passage('ann > wire > daily'), passage('bob > wire > daily')];
    expect(names(two)).toEqual(['ann', 'wire', 'daily', 'bob', 'wire', 'daily']);
    expect(withClass(chainDiagram(two, ENGLISH), 'chains-speaker')).toHaveLength(2);
  });

  it('says at the box what an outlet does that speaks for itself', () => {
    const own = [passage('daily', 'asserts'), passage('daily > blog')];
    expect(names(own)).toEqual(['daily', 'blog']);
    expect(
      withClass(chainDiagram(own, ENGLISH), 'chains-role').map((each) => textIn(each)),
    ).toEqual(['says itself', 'published it']);
  });

  it('says both where one source does two things, and once what it does twice', () => {
    const twice = [
      passage('ann > daily', 'attributes'),
      passage('ann > daily', 'changes'),
      passage('ann > daily', 'changes'),
    ];
    expect(stances(twice)).toEqual(['reports as said', 'changes']);
    expect(edges(twice)).toBe(1);
  });

  it('gives a long word as much room as it needs', () => {
    const columns = (asserts: string): number[] => {
      const words = { ...ENGLISH, stances: { ...ENGLISH.stances, asserts } };
      const diagram = chainDiagram([passage('ann > daily', 'asserts')], words);
      return withClass(diagram, 'chains-box').map(({ properties }) => Number(properties['x']));
    };
    expect(columns('asserts')).toEqual([1, 185]);
    // Eighteen letters of 0.54 and one of 0.72, at 11 units, with the bend and the arrow.
    expect(columns('sagt das Gegenteil!')).toEqual([1, 1 + 106 + 115 + 8 + 9]);
  });

  it('sets tighter only what is too long for its box, a role less soon than a name', () => {
    const tight = (published: string): string[] => {
      const words = { ...ENGLISH, chains: { ...ENGLISH.chains, published } };
      return withClass(chainDiagram([passage('ann > daily')], words), 'chains-role')
        .filter(({ properties }) => properties['textLength'] !== undefined)
        .map(textIn);
    };
    expect(tight('опубліковано')).toEqual([]);
    expect(tight('опубліковано тут')).toEqual(['опубліковано тут']);
  });

  it('begins a tree of its own with who disputes, in which nobody carries or publishes it', () => {
    const both = [passage('ann > wire > daily'), passage('ann > wire > radio', 'disputes')];
    expect(names(both)).toEqual(['ann', 'wire', 'daily', 'ann', 'wire', 'radio']);
    expect(stances(both)).toEqual(['reports as said']);
    expect(roles(both)).toEqual([
      ...['said it', 'carried it', 'published it'],
      ...['disputes it', 'tells of the dispute', 'tells of the dispute'],
    ]);
    const diagram = chainDiagram(both, ENGLISH);
    expect(withClass(diagram, 'chains-speaker')).toHaveLength(1);
    expect(withClass(diagram, 'chains-disputer')).toHaveLength(1);
  });

  it('says at the box what an outlet does that disputes by itself', () => {
    expect(roles([passage('daily', 'disputes')])).toEqual(['disputes it']);
  });

  it('draws several who speak together, with one word over what comes of it', () => {
    const joint = {
      ...passage('ann > daily'),
      speakers: [
        { id: 'bob', title: 'Bob' },
        { id: 'ann', title: 'Ann' },
      ],
    };
    expect(names([joint])).toEqual(['Bob', 'Ann', 'daily']);
    expect([edges([joint]), stances([joint])]).toEqual([2, ['reports as said']]);
    const ys = withClass(chainDiagram([joint], ENGLISH), 'chains-speaker').map(({ properties }) =>
      Number(properties['y']),
    );
    expect(Number(ys[1]) - Number(ys[0])).toBe(62);
    expect(chainWords([joint], ENGLISH)).toBe('Bob and Ann said it; daily reports it as said.');
    expect(names([{ ...joint, ...passage('daily', 'asserts') }])).toEqual(['daily']);
  });

  it('says of one of several what it publishes itself', () => {
    const speakers = ['ann', 'daily'].map((id) => ({ id, title: id }));
    const own = [{ ...passage('daily', 'asserts'), speakers }];
    expect(roles(own)).toEqual(['said it', 'says itself']);
    expect(chainWords(own, ENGLISH)).toBe('ann and daily said it; daily says it itself.');
  });

  it('names all who dispute it together', () => {
    const speakers = ['ann', 'bob'].map((id) => ({ id, title: id }));
    const joint = [{ ...passage('bob > daily', 'disputes'), speakers }];
    expect(names(joint)).toEqual(['ann', 'bob', 'daily']);
    expect(chainWords(joint, ENGLISH)).toBe('ann and bob dispute it, in daily.');
    const alone = [{ ...passage('bob', 'disputes'), speakers }];
    expect(chainWords(alone, ENGLISH)).toBe('ann and bob dispute it, in bob.');
  });

  it('dashes an inferred link, and says that it is one', () => {
    const inferred = { ...passage('ann > wire > daily'), inferred: [1] };
    const diagram = chainDiagram([inferred, passage('ann > wire > radio')], ENGLISH);
    expect(withClass(diagram, 'chains-dashed')).toHaveLength(1);
    expect(withClass(diagram, 'chains-inferred').map(textIn)).toEqual(['presumably']);
    expect(withClass(diagram, 'chains-name').map(textIn)).toEqual([
      ...['ann', 'wire', 'daily', 'wire', 'radio'],
    ]);
    expect(chainWords([inferred], ENGLISH)).toBe(
      'ann said it, presumably wire carried it; daily reports it as said.',
    );
    expect(chainWords([{ ...inferred, inferred: [2] }], ENGLISH)).toBe(
      'ann said it, wire carried it; daily reports it as said. That it reached daily by this route is presumed.',
    );
  });

  it('gives a document a box of its own', () => {
    const [ann, wire, daily] = ['ann', 'wire', 'daily'].map((id) => ({ id, title: id }));
    if (!ann || !wire || !daily) throw new Error('three actors');
    const chain = [ann, { id: 'letter', title: 'Letter', collection: 'references' }, wire, daily];
    const passages = [{ chain, stance: 'attributes' as const }];
    expect(withClass(chainDiagram(passages, ENGLISH), 'chains-document')).toHaveLength(1);
    expect(roles(passages)).toEqual(['said it', 'document', 'carried it', 'published it']);
    expect(chainWords(passages, ENGLISH)).toBe(
      'ann said it, it stands in Letter, wire carried it; daily reports it as said.',
    );
    const report = { id: 'report', title: 'Report', collection: 'sources' };
    const disputed = [{ chain: [ann, report, daily], stance: 'disputes' as const }];
    expect(roles(disputed)).toEqual(['disputes it', 'document', 'tells of the dispute']);
    expect(chainWords(disputed, ENGLISH)).toBe('ann disputes it, through Report, in daily.');
  });

  it('never lets a passage that disputes say, carry or publish', () => {
    const actor = fc.constantFrom('ann', 'bob', 'wire', 'daily', 'blog');
    const chain = fc.uniqueArray(actor, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(chain, { minLength: 1, maxLength: 6 }), (chains) => {
        const disputing = chains.map((ids) => passage(ids.join(' > '), 'disputes'));
        const { said, carried, published } = ENGLISH.chains;
        const shown = [...roles(disputing), ...stances(disputing)];
        for (const word of [said, carried, published]) expect(shown).not.toContain(word);
        expect(chainWords(disputing, ENGLISH)).not.toMatch(/said it|carried it|says it/);
        expect(stances(disputing)).toEqual([]);
        // Beside others, it changes nothing of what they say.
        const telling = passage('ann > wire > daily');
        expect(stances([telling, ...disputing])).toEqual(['reports as said']);
      }),
    );
  });

  it('is none where no source carries the claim', () => {
    expect(chainDiagram([], ENGLISH)).toBeUndefined();
  });

  it('lets no two boxes overlap, whatever the chains', () => {
    const actor = fc.constantFrom('ann', 'bob', 'wire', 'daily', 'blog');
    const chains = fc.array(
      fc.tuple(fc.uniqueArray(actor, { minLength: 1 }), fc.constantFrom(...STANCES)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(chains, (all) => {
        const passages = all.map(([ids, stance]) => passage(ids.join(' > '), stance));
        const boxes = withClass(chainDiagram(passages, ENGLISH), 'chains-box').map(
          ({ properties }) => ['x', 'y', 'width', 'height'].map((key) => Number(properties[key])),
        );
        for (const [index, [x = 0, y = 0, width = 0, height = 0]] of boxes.entries()) {
          for (const [x2 = 0, y2 = 0, width2 = 0, height2 = 0] of boxes.slice(index + 1)) {
            expect(
              x + width <= x2 || x2 + width2 <= x || y + height <= y2 || y2 + height2 <= y,
            ).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the diagram in words', () => {
  it.each([
    ['ann > wire > daily', 'attributes', 'ann said it, wire carried it; daily reports it as said.'],
    ['ann > a > b > c', 'changes', 'ann said it, a and b carried it; c changes it.'],
    ['ann > daily', 'disputes', 'ann disputes it, in daily.'],
    ['ann > a > b > daily', 'disputes', 'ann disputes it, through a and b, in daily.'],
    ['daily', 'disputes', 'daily disputes it itself.'],
    ['daily', 'asserts', 'daily says it itself.'],
  ] as const)('%s', (chain, stance, expected) => {
    expect(chainWords([passage(chain, stance)], ENGLISH)).toBe(expected);
  });

  it('is the text alternative, each sentence once', () => {
    const drawn = chainDiagram([passage('ann > daily'), passage('ann > daily')], ENGLISH);
    expect(drawn?.properties).toMatchObject({
      role: 'img',
      ariaLabel: 'ann said it; daily reports it as said.',
    });
  });
});

it('escapes names, sets long ones tighter, and is the same every time', () => {
  const passages = [passage(`${HOSTILE} > ${'x'.repeat(60)}`)];
  const html = htmlOf(chainDiagram(passages, ENGLISH));
  expect(faultsIn(html)).toEqual([]);
  expect(html).toContain('textLength');
  expect(htmlOf(chainDiagram(passages, ENGLISH))).toBe(html);
});
