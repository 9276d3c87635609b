import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../model/collections.ts';
import { isEntryId } from '../model/ids.ts';
import { readFileName } from './file-name.ts';

describe('readFileName', () => {
  it.each([
    ['claims', 'a-claim.mdx', { id: 'a-claim', ending: '.mdx' }],
    ['references', 'a-work.yaml', { id: 'a-work', ending: '.yaml' }],
    ['data', 'figures.yaml', { id: 'figures', ending: '.yaml' }],
    ['data', 'figures.csv', { id: 'figures', ending: '.csv' }],
    ['claims', 'a-picture.png', { id: 'a-picture', ending: '.png' }],
    ['explainers', 'a-2.jpg', { id: 'a-2', ending: '.jpg' }],
    ['places', 'a.webp', { id: 'a', ending: '.webp' }],
    ['actors', 'a.avif', { id: 'a', ending: '.avif' }],
  ] as const)('in %s reads %s', (collection, name, expected) => {
    expect(readFileName(collection, name, [])).toEqual(expected);
  });

  it('says what a wrong name should be', () => {
    const faults = [
      'A Claim.mdx',
      'a_claim.mdx',
      'a--claim.mdx',
      'Žižek.mdx',
      'a-claim.md',
      'a-claim.MDX',
      'claim (1).mdx',
      'A picture.png',
      'a-picture.JPG',
      'a-picture.jpeg',
    ].map((name) => readFileName('claims', name, []));
    expect(
      faults.map((each) =>
        'fault' in each ? [each.id, each.fault?.message, each.fault?.hint] : each,
      ),
    ).toMatchInlineSnapshot(`
      [
        [
          "a-claim",
          ""A Claim.mdx" is no valid file name.",
          "Rename it to "a-claim.mdx".",
        ],
        [
          "a-claim",
          ""a_claim.mdx" is no valid file name.",
          "Rename it to "a-claim.mdx".",
        ],
        [
          "a-claim",
          ""a--claim.mdx" is no valid file name.",
          "Rename it to "a-claim.mdx".",
        ],
        [
          "zizek",
          ""Žižek.mdx" is no valid file name.",
          "Rename it to "zizek.mdx".",
        ],
        [
          "a-claim",
          ""a-claim.md" does not end in .mdx.",
          "Rename it to "a-claim.mdx".",
        ],
        [
          "a-claim",
          ""a-claim.MDX" does not end in .mdx.",
          "Rename it to "a-claim.mdx".",
        ],
        [
          "claim-1",
          ""claim (1).mdx" is no valid file name.",
          "Rename it to "claim-1.mdx".",
        ],
        [
          "a-picture",
          ""A picture.png" is no valid file name.",
          "Rename it to "a-picture.png".",
        ],
        [
          "a-picture",
          ""a-picture.JPG" does not end in .jpg.",
          "Rename it to "a-picture.jpg".",
        ],
        [
          "a-picture",
          ""a-picture.jpeg" does not end in .jpg.",
          "Rename it to "a-picture.jpg".",
        ],
      ]
    `);
  });

  it('gives no advice that it cannot give', () => {
    expect(readFileName('claims', 'утверждение.mdx', [])).toMatchInlineSnapshot(`
      {
        "ending": ".mdx",
        "fault": {
          "code": "file-name",
          "hint": "Use lower-case letters, digits and single hyphens, as in "some-entry".",
          "message": ""утверждение.mdx" is no valid file name.",
        },
        "id": "утверждение",
      }
    `);
    expect(readFileName('claims', 'Wire.mdx', ['Wire.mdx', 'wire.mdx'])).toMatchInlineSnapshot(`
      {
        "code": "file-name",
        "hint": "There is "wire.mdx" as well: delete one of the two, or give it another name.",
        "message": ""Wire.mdx" is no valid file name.",
      }
    `);
  });

  it('sees that some files can be no entry', () => {
    expect(readFileName('claims', 'notes.txt', [])).toMatchInlineSnapshot(`
      {
        "code": "file-name",
        "hint": "Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.",
        "message": ""notes.txt" does not belong in claims/.",
      }
    `);
    expect(readFileName('data', 'figures.mdx', [])).toMatchInlineSnapshot(`
      {
        "code": "file-name",
        "hint": "Only files that end in .yaml or .csv stand here.",
        "message": ""figures.mdx" does not belong in data/.",
      }
    `);
    expect('id' in readFileName('claims', '.mdx', [])).toBe(false);
    expect('id' in readFileName('claims', 'README', [])).toBe(false);
  });

  it('advises only what it would accept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COLLECTIONS),
        fc.string({ unit: 'grapheme' }),
        (collection, stem) => {
          for (const ending of ['.mdx', '.yaml', '.md', '.csv', '.PNG', '.jpeg']) {
            const naming = readFileName(collection, stem + ending, []);
            const advice = /"(.*)"\.$/.exec(('fault' in naming && naming.fault?.hint) || '')?.[1];
            if (advice === undefined || !advice.includes('.')) continue;
            const again = readFileName(collection, advice, []);
            expect('id' in again && again.fault === undefined && isEntryId(again.id)).toBe(true);
          }
        },
      ),
    );
  });
});
