import { describe, expect, it } from 'vitest';
import { COLUMN_WIDTH, network } from './network.ts';
import { faultsIn, HOSTILE, htmlOf, relation, textIn, withClass } from './testing.ts';
import { ENGLISH } from '../words/words.ts';

const addresses = (drawn: ReturnType<typeof network>): unknown[] =>
  withClass(drawn, 'network-node').map(({ properties }) => properties['href']);

describe('the graph of relations', () => {
  const drawn = network(
    [
      relation('ann > bob', 'told', '1 March 2025'),
      relation('ann > bob', 'wrote to'),
      relation('bob > ann', 'answered'),
      relation('bob > cy', 'quotes'),
    ],
    ENGLISH,
  );

  it('has a link for each actor, once', () => {
    expect(addresses(drawn)).toEqual(['/actors/ann/', '/actors/bob/', '/actors/cy/']);
  });

  it('has its links from the top down, where the focus goes', () => {
    const many = 'abcdefgh'.split('').map((each) => relation(`ann > ${each}`, 'told'));
    const tops = withClass(network(many, ENGLISH), 'network-node').map(({ children: [box] }) =>
      box?.type === 'element' ? Number(box.properties['y']) : NaN,
    );
    expect(tops).toHaveLength(9);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('has one arrow for each pair and direction, with all its words and dates', () => {
    const edges = withClass(drawn, 'network-edge');
    expect(edges).toHaveLength(3);
    for (const edge of edges) expect(edge.properties['d']).toMatch(/^M\d+ \d+Q[-\d. ]+$/);
    const labels = withClass(drawn, 'network-label').map((each) => textIn(each));
    expect(labels).toEqual(['told', '1 March 2025', 'wrote to', 'answered', 'quotes']);
    expect(withClass(drawn, 'network-date')).toHaveLength(1);
  });

  it('says in words what each actor is', () => {
    expect(textIn(withClass(drawn, 'network-node')[0])).toBe('ann|person');
  });

  it('leaves what is no actor, and what is said of oneself, to the table', () => {
    const place = { ...relation('ann > x', 'lives in') };
    const elsewhere = { ...place, to: { ...place.to, collection: 'places' as const } };
    expect(network([elsewhere, relation('ann > ann', 'is')], ENGLISH)).toBeUndefined();
    expect(addresses(network([elsewhere, relation('bob > cy', 'knows')], ENGLISH))).toEqual([
      '/actors/bob/',
      '/actors/cy/',
    ]);
  });
});

it('of nothing is none', () => {
  expect(network([], ENGLISH)).toBeUndefined();
});

it('escapes what contributors write, however long, and is the same every time', () => {
  const hostile = relation('ann > bob', `${HOSTILE} ${'very '.repeat(40)}long`, HOSTILE);
  const named = {
    ...hostile,
    from: { ...hostile.from, title: `${HOSTILE}${'x'.repeat(80)}` },
    fromWords: HOSTILE,
  };
  const html = htmlOf(network([named], ENGLISH));
  expect(faultsIn(html)).toEqual([]);
  expect(htmlOf(network([named], ENGLISH))).toBe(html);
});

it('fits the width that it is given', () => {
  const drawn = network(
    [relation('ann > bob', 'told'), relation('cy > bob', 'told')],
    ENGLISH,
    400,
  );
  expect(drawn?.properties['width']).toBe(400);
});

// In a column of text, where the search for a layout is the shortest.
describe('more than a graph can hold', () => {
  /** Told in this order, the last actors have most relations. */
  const ring = (actors: number, each: number) =>
    Array.from({ length: actors }, (_, a) =>
      Array.from({ length: each }, (_, b) => relation(`a${a} > a${(a + b + 1) % actors}`, 'told')),
    ).flat();

  it('is left to the table, and the drawing says so', () => {
    const drawn = network(ring(80, 3), ENGLISH, COLUMN_WIDTH);
    expect(withClass(drawn, 'network-edge')).toHaveLength(160);
    expect(textIn(drawn)).toContain('80 more relations stand in the table.');
    expect(drawn?.properties['ariaLabel']).toMatch(
      /^\d+ actors and 160 relations as a graph; these and all others stand in a table$/,
    );
    const whole = network(ring(40, 4), ENGLISH, COLUMN_WIDTH);
    expect(withClass(whole, 'network-edge')).toHaveLength(160);
    expect(textIn(whole)).not.toContain('in the table');
    expect(whole?.properties['ariaLabel']).toContain('the same relations stand in a table');
  }, 60_000);

  it('keeps the actors that have most relations', () => {
    const single = Array.from({ length: 100 }, (_, a) => relation(`s${a} > hub`, 'told'));
    const drawn = network(
      [
        ...single,
        relation('x > y', 'told'),
        relation('y > hub', 'told'),
        relation('hub > x', 'told'),
      ],
      ENGLISH,
      COLUMN_WIDTH,
    );
    const kept = addresses(drawn).map(String);
    expect(kept).toHaveLength(80);
    for (const id of ['hub', 'x', 'y', 's0', 's76']) expect(kept).toContain(`/actors/${id}/`);
    expect(kept).not.toContain('/actors/s77/');
    expect(textIn(drawn)).toContain('23 more relations stand in the table.');
  }, 60_000);

  it('says at one arrow what was said first, and how much more there is', () => {
    const all = ['told', 'asked', 'met', 'paid', 'sued', 'left'].map((words) =>
      relation('ann > bob', words),
    );
    const said = (count: number): string[] =>
      withClass(network(all.slice(0, count), ENGLISH), 'network-label').map((each) => textIn(each));
    expect(said(4)).toEqual(['told', 'asked', 'met', 'paid']);
    expect(said(6)).toEqual(['told', 'asked', 'met', 'paid', 'and 2 more']);
  });

  it('has the name of its arrows’ heads from the page', () => {
    const html = htmlOf(network([relation('ann > bob', 'told')], ENGLISH, 400, 'other-head'));
    expect(html).toContain('id="other-head"');
    expect(html).toContain('marker-end="url(#other-head)"');
  });
});
