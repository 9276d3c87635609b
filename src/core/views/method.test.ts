import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { graphAsOf } from '../ledger/as-of.ts';
import { edition } from '../ledger/edition.ts';
import { mendedView } from './mended.ts';
import { methodView } from './method.ts';

/** The story with more lines in its settings. */
function withSettings(lines: string): Readonly<Record<string, string>> {
  return { ...STORY, 'site.yaml': `${STORY['site.yaml'] ?? ''}${lines}` };
}

/** The story with something that was wrong with an entry and is mended. */
function withCorrections(name: string, ...items: readonly (readonly [string, string])[]) {
  const list = items.map(([on, what]) => `  - {on: "${on}", what: ${what}}\n`).join('');
  const text = (STORY[name] ?? '').replace('---\n', `---\ncorrected:\n${list}`);
  return { ...STORY, [name]: text };
}

describe('who answers for a site', () => {
  const stated = (lines: string) =>
    methodView(graphOf(withSettings(lines))).stated.map(
      ({ account, values }) => `${account}: ${values.map(({ text, href }) => href ?? text).join()}`,
    );

  it('is not stated where the settings say nothing, or say so', () => {
    const nothing = ['publisher', 'editors', 'contact', 'corrections', 'ownership', 'funding'];
    expect(stated('')).toEqual(nothing.map((account) => `${account}: `));
    expect(stated('publisher: not stated\neditors: not stated\n')).toEqual(stated(''));
  });

  it('is told in the words of the settings; an address is a link', () => {
    const lines = [
      ...['publisher: A Club', 'editors: [Ann, Bo]', 'contact: ann@club.example.org'],
      ...['corrections: https://club.example.org/mend', 'ownership: Its members', 'funding: Fees'],
    ];
    expect(stated(`${lines.join('\n')}\n`)).toEqual([
      'publisher: A Club',
      'editors: Ann,Bo',
      'contact: mailto:ann@club.example.org',
      'corrections: https://club.example.org/mend',
      'ownership: Its members',
      'funding: Fees',
    ]);
  });

  it.each(['ann@club.example.org?cc=bo@b.org', 'javascript:alert(1)', 'ann at club', 'http://a b'])(
    'makes no link of "%s"',
    (contact) => {
      const view = methodView(graphOf(withSettings(`contact: "${contact}"\n`)));
      const { values = [] } = view.stated.find(({ account }) => account === 'contact') ?? {};
      expect(values).toEqual([{ text: contact, href: undefined }]);
    },
  );
});

it('counts what is followed, and the cells that somebody has looked at', () => {
  const { selection, cells, voices, moreVoices } = methodView(graphOf(STORY));
  expect(selection).toMatchObject({ reports: 1, publishers: 1, languages: ['English'] });
  expect(selection.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(selection.claims);
  expect(cells.all).toBe(selection.claims * selection.reports);
  expect(cells.looked).toBe(2);
  expect(voices.map(({ claims }) => claims)).toEqual(
    voices.map(({ claims }) => claims).sort((a, b) => b - a),
  );
  expect(moreVoices).toBe(0);
});

it('tells when the reports were published, also where one of them bears no date', () => {
  const undated = {
    ...STORY,
    'sources/daily-photo.mdx': (STORY['sources/daily-2025-03-02.mdx'] ?? '')
      .replace('title: The Daily on the bridge', 'title: A photograph')
      .replace('published: "2025-03-02"', 'undated: The print bears no date.')
      .replace(/^The .*$/gmu, 'It shows [[city-wire]].'),
  };
  const { selection } = methodView(graphOf(undated));
  expect(selection).toMatchObject({ reports: 2, undated: 1 });
  expect([selection.from?.iso, selection.until?.iso]).toEqual(['2025-03-02', '2025-03-02']);
});

describe('corrections', () => {
  const files = {
    ...withCorrections(
      'claims/bridge-is-unsafe.mdx',
      ['2025-03-07', 'First'],
      ['2025-03-09', 'Last'],
    ),
  };

  it('are listed with their pages, the latest first', () => {
    const { corrections, route } = mendedView(graphOf(files));
    expect(corrections.map(({ on, page, what }) => `${on.iso} ${page.id}: ${what}`)).toEqual([
      '2025-03-09 bridge-is-unsafe: Last',
      '2025-03-07 bridge-is-unsafe: First',
    ]);
    expect(route).toBeUndefined();
    expect(methodView(graphOf(files)).corrections).toBe(2);
  });

  it('of a later day are no part of an earlier one', () => {
    const onPage = ({ corrections }: ReturnType<typeof mendedView>) =>
      corrections.map(({ what }) => what);
    expect(onPage(mendedView(graphAsOf(graphOf(files), '2025-03-08')))).toEqual(['First']);
    expect(onPage(mendedView(graphAsOf(graphOf(files), '2025-03-09')))).toEqual(['Last', 'First']);
  });

  it('are news of the day on which they were made', () => {
    expect(edition(graphOf(files))).toBe('2025-03-09');
  });
});
