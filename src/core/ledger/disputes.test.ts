import { describe, expect, it } from 'vitest';
import { edited, graphOf, STORY } from '../graph/testing.ts';
import type { Files } from '../graph/testing.ts';
import { disputesOf } from './disputes.ts';

const CLAIM = 'bridge-is-unsafe';
const SOURCE = 'sources/daily-2025-03-02.mdx';
const CITE = '[@engineers-report]';
const PASSAGE = 'the bridge is unsafe</Claim>.';

/** Where a claim is disputed: by what, by whom, and in which place. */
function disputes(files: Files): string[] {
  return disputesOf(graphOf(files))(CLAIM).map(({ by, who, in: place, anchor }) =>
    `${by} ${who.join('+')} ${place} ${anchor ?? ''}`.trim(),
  );
}

/** The story with a note behind what a passage is followed by. */
const noted = (behind: string, label = 'Dispute'): Files =>
  edited(SOURCE, PASSAGE, `${behind}\n\n[^it]: **${label}.** Not so ${CITE}.`);

const IN_SOURCE = 'note  daily-2025-03-02 note-it';

describe('a claim is disputed', () => {
  it('by nobody in the story', () => {
    expect(disputes(STORY)).toEqual([]);
  });

  it('by a passage, with who disputes', () => {
    const files = edited(
      SOURCE,
      'The paper expects',
      `The wire says <Claim id="${CLAIM}" stance="disputes" by="city-wire" chain="city-wire > the-daily">no</Claim>. The paper expects`,
    );
    expect(disputes(files)).toEqual([
      'passage city-wire daily-2025-03-02 claim-bridge-is-unsafe-2',
    ]);
  });

  it.each([
    ['right behind', 'the bridge is unsafe</Claim>[^it].'],
    ['behind the full stop', 'the bridge is unsafe</Claim>.[^it]'],
    ['behind a citation', `the bridge is unsafe</Claim> ${CITE}.[^it]`],
    ['inside', 'the bridge[^it] is unsafe</Claim>.'],
    ['of a mark inside', 'the <Mark note="it">bridge</Mark>[^it] is unsafe</Claim>.'],
  ])('by a note %s a passage', (_name, behind) => {
    expect(disputes(noted(behind))).toEqual([IN_SOURCE]);
  });

  it('by the note that a passage names', () => {
    const named = edited(
      SOURCE,
      `id="${CLAIM}"`,
      `id="${CLAIM}" note="it"`,
      noted('the bridge is unsafe</Claim>. So.[^it]'),
    );
    expect(disputes(named)).toEqual([IN_SOURCE]);
  });

  it.each([
    ['with another label', noted('the bridge is unsafe</Claim>[^it].', 'Check')],
    ['with words between', noted('the bridge is unsafe</Claim>. So.[^it]')],
    [
      'before it',
      edited(
        SOURCE,
        'The Daily says,',
        `The Daily[^it] says,`,
        edited(SOURCE, PASSAGE, `${PASSAGE}\n\n[^it]: **Dispute.** Not so ${CITE}.`),
      ),
    ],
  ])('by no note %s', (_name, files) => {
    expect(disputes(files)).toEqual([]);
  });

  it('by a note in its own body', () => {
    const body = `Not so[^it] ${CITE}.\n\n[^it]: **Disputed:** By engineers ${CITE}.\n\n[[jane-doe|She]]`;
    expect(disputes(edited(`claims/${CLAIM}.mdx`, '[[jane-doe|She]]', body))).toEqual([
      'note  bridge-is-unsafe note-it',
    ]);
  });

  it('by a note that links to it, and by no sentence that does', () => {
    const note = `[^cracks]: **Dispute.** It is not [[${CLAIM}|so]] ${CITE}.`;
    const text = /\[\^cracks\]:.*/.exec(STORY['explainers/why-the-bridge-closed.mdx'] ?? '')?.[0];
    expect(
      disputes(
        edited(
          'explainers/why-the-bridge-closed.mdx',
          text ?? '',
          `${note}\n\nSee [[load-limit]] ${CITE}.`,
        ),
      ),
    ).toEqual(['note  why-the-bridge-closed note-cracks']);
  });

  it('by the speakers of another claim', () => {
    const files = edited(
      'claims/repair-by-june.mdx',
      'speaker: the-daily\n',
      `speaker: [the-daily, jane-doe]\ndisputes: [${CLAIM}]\n`,
    );
    expect(disputes(files)).toEqual(['claim the-daily+jane-doe repair-by-june']);
  });

  it('by a note in the language of the site', () => {
    const german = edited('site.yaml', 'language: en', 'language: de');
    const files = edited(
      SOURCE,
      PASSAGE,
      `the bridge is unsafe</Claim>[^it].\n\n[^it]: **Streitpunkt.** Nein ${CITE}.`,
      german,
    );
    expect(disputes(files)).toEqual([IN_SOURCE]);
  });
});

it('no claim disputes itself', () => {
  const files = edited(`claims/${CLAIM}.mdx`, 'finding:', `disputes: [${CLAIM}]\nfinding:`);
  expect(() => graphOf(files)).toThrow('self-link');
});
