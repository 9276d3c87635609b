import { describe, expect, it } from 'vitest';
import { network } from './network.ts';
import { faultsIn, HOSTILE, htmlOf, relation, textIn, withClass } from './testing.ts';

const addresses = (drawn: ReturnType<typeof network>): unknown[] =>
  withClass(drawn, 'network-node').map(({ properties }) => properties['href']);

describe('the graph of relations', () => {
  const drawn = network([
    relation('ann > bob', 'told', '1 March 2025'),
    relation('ann > bob', 'wrote to'),
    relation('bob > ann', 'answered'),
    relation('bob > cy', 'quotes'),
  ]);

  it('has a link for each actor, once', () => {
    expect(addresses(drawn)).toEqual(['/actors/ann/', '/actors/bob/', '/actors/cy/']);
  });

  it('has its links from the top down, where the focus goes', () => {
    const many = 'abcdefgh'.split('').map((each) => relation(`ann > ${each}`, 'told'));
    const tops = withClass(network(many), 'network-node').map(({ children: [box] }) =>
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
    expect(network([elsewhere, relation('ann > ann', 'is')])).toBeUndefined();
    expect(addresses(network([elsewhere, relation('bob > cy', 'knows')]))).toEqual([
      '/actors/bob/',
      '/actors/cy/',
    ]);
  });
});

it('of nothing is none', () => {
  expect(network([])).toBeUndefined();
});

it('escapes what contributors write, however long, and is the same every time', () => {
  const hostile = relation('ann > bob', `${HOSTILE} ${'very '.repeat(40)}long`, HOSTILE);
  const named = {
    ...hostile,
    from: { ...hostile.from, title: `${HOSTILE}${'x'.repeat(80)}` },
    fromWords: HOSTILE,
  };
  const html = htmlOf(network([named]));
  expect(faultsIn(html)).toEqual([]);
  expect(htmlOf(network([named]))).toBe(html);
});

it('fits the width that it is given', () => {
  const drawn = network([relation('ann > bob', 'told'), relation('cy > bob', 'told')], 400);
  expect(drawn?.properties['width']).toBe(400);
});
