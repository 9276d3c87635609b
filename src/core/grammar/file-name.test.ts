import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../kinds/index.ts';
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
          "by": {
            "area": "fileNames",
            "given": [
              "утверждение.mdx",
              {
                "do": "invent",
              },
            ],
            "name": "invalid",
          },
          "code": "file-name",
          "hint": "Use the Latin letters a to z in lower case, digits and single hyphens, as in "some-entry".",
          "message": ""утверждение.mdx" is no valid file name.",
        },
        "id": "утверждение",
      }
    `);
    expect(readFileName('claims', 'Wire.mdx', ['Wire.mdx', 'wire.mdx'])).toMatchInlineSnapshot(`
      {
        "by": {
          "area": "fileNames",
          "given": [
            "Wire.mdx",
            {
              "do": "choose",
              "other": "wire.mdx",
            },
          ],
          "name": "invalid",
        },
        "code": "file-name",
        "hint": "There is "wire.mdx" as well: delete one of the two, or give it another name.",
        "message": ""Wire.mdx" is no valid file name.",
      }
    `);
  });

  const DEVICES = ['con', 'PRN', 'aux', 'Nul', 'com1', 'COM9', 'lpt0', 'lpt5'];
  it.each(DEVICES)('refuses the name of a device, %s', (stem) => {
    const id = stem.toLowerCase();
    expect(readFileName('claims', `${stem}.mdx`, [])).toEqual({
      id,
      ending: '.mdx',
      fault: {
        code: 'file-name',
        message: `"${stem}.mdx" is the name of a device on Windows.`,
        hint: `Give it another name, such as "${id}-1.mdx".`,
        by: { area: 'fileNames', name: 'device', given: [`${stem}.mdx`, `${id}-1.mdx`] },
      },
    });
  });

  it.each(['con-1', 'a-con', 'falcon', 'conan', 'com', 'com10', 'comx', 'lptx', 'lpt12', 'auxin'])(
    'takes %s for no device',
    (id) => {
      expect(readFileName('claims', `${id}.mdx`, [])).toEqual({ id, ending: '.mdx' });
    },
  );

  it.each([
    ['claims', 'a.markdown', 'Rename it to "a.mdx".'],
    ['references', 'a.yml', 'Rename it to "a.yaml".'],
    ['data', 'a.CSV', 'Rename it to "a.csv".'],
    ['claims', 'a.b.mdx', 'Rename it to "a-b.mdx".'],
    ['claims', '-a-.mdx', 'Rename it to "a.mdx".'],
    ['claims', ' a .mdx', 'Rename it to "a.mdx".'],
    ['claims', 'ａ１.mdx', 'Rename it to "a1.mdx".'],
    ['claims', 'pie\u0301r.mdx', 'Rename it to "pier.mdx".'],
    [
      'claims',
      '...mdx',
      'Use the Latin letters a to z in lower case, digits and single hyphens, as in "some-entry".',
    ],
    [
      'claims',
      'a-руда.mdx',
      'Use the Latin letters a to z in lower case, digits and single hyphens, as in "some-entry".',
    ],
  ] as const)('in %s advises for %s: %s', (collection, name, hint) => {
    const naming = readFileName(collection, name, [name]);
    expect('fault' in naming && naming.fault?.hint).toBe(hint);
  });

  it('takes names in other letters for no name that two files want', () => {
    const siblings = ['росія.mdx', 'україна.mdx', '.mdx'];
    for (const name of siblings.slice(0, 2)) {
      expect(readFileName('claims', name, siblings)).toMatchObject({
        id: name.slice(0, -4),
        fault: {
          message: `"${name}" is no valid file name.`,
          hint: expect.stringMatching(/^Use the Latin letters/) as string,
        },
      });
    }
  });

  it('gives a name that two files want to one that has it, or else to the first', () => {
    const hints = (...siblings: string[]): (string | undefined)[] =>
      siblings.map((name) => {
        const naming = readFileName('places', name, siblings);
        return 'hint' in naming ? naming.hint : naming.fault?.hint;
      });
    const taken = (name: string): string =>
      `There is "${name}" as well: delete one of the two, or give it another name.`;
    expect(hints('PIER.mdx', 'Pier.mdx')).toEqual(['Rename it to "pier.mdx".', taken('PIER.mdx')]);
    expect(hints('Pier.mdx', 'pier.mdx')).toEqual([taken('pier.mdx'), undefined]);
    expect(hints('Pier.mdx', 'pier.MD')).toEqual(['Rename it to "pier.mdx".', taken('Pier.mdx')]);
    expect(hints('Pier.jpeg', 'pier.jpg')).toEqual([taken('pier.jpg'), undefined]);
    expect(hints('Pier', 'Pier.png')).toEqual([
      'Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.',
      'Rename it to "pier.png".',
    ]);
    expect(hints('Other.mdx', 'Pier.mdx')).toEqual([
      'Rename it to "other.mdx".',
      'Rename it to "pier.mdx".',
    ]);
  });

  const PICTURES = ['svg', 'SVGZ', 'gif', 'apng', 'bmp', 'tif', 'tiff', 'heic', 'heif'];
  it.each([...PICTURES, 'ico', 'jfif', 'jxl', 'psd'])('says what to do with a .%s', (ending) => {
    expect(readFileName('places', `a.${ending}`, [])).toEqual({
      code: 'file-name',
      message: `"a.${ending}" does not belong in places/.`,
      hint: 'Save the picture as PNG, JPEG, WebP or AVIF.',
      by: { area: 'fileNames', name: 'foreignPicture', given: [`a.${ending}`, 'places'] },
    });
    expect(readFileName('data', `a.${ending}`, [])).toMatchObject({
      hint: 'Only files that end in .yaml or .csv stand here.',
    });
  });

  it('takes a name of nothing but an ending for what that says', () => {
    expect(readFileName('places', '.svg', [])).toMatchObject({
      message: '".svg" does not belong in places/.',
      hint: 'Save the picture as PNG, JPEG, WebP or AVIF.',
    });
    expect(readFileName('places', 'svg', [])).toMatchObject({
      hint: 'Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.',
    });
    expect(readFileName('places', 'a.b.svg', [])).toMatchObject({
      hint: 'Save the picture as PNG, JPEG, WebP or AVIF.',
    });
  });

  it.each(['xsvg', 'svgx', 'heix', 'heid', 'png2', 'js'])('takes .%s for no picture', (ending) => {
    expect(readFileName('places', `a.${ending}`, [])).toMatchObject({
      hint: 'Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.',
    });
  });

  it('sees that some files can be no entry', () => {
    expect(readFileName('claims', 'notes.txt', [])).toMatchInlineSnapshot(`
      {
        "by": {
          "area": "fileNames",
          "given": [
            "notes.txt",
            "claims",
            [
              ".mdx",
              ".png",
              ".jpg",
              ".webp",
              ".avif",
            ],
          ],
          "name": "foreign",
        },
        "code": "file-name",
        "hint": "Only files that end in .mdx, .png, .jpg, .webp or .avif stand here.",
        "message": ""notes.txt" does not belong in claims/.",
      }
    `);
    expect(readFileName('data', 'figures.mdx', [])).toMatchInlineSnapshot(`
      {
        "by": {
          "area": "fileNames",
          "given": [
            "figures.mdx",
            "data",
            [
              ".yaml",
              ".csv",
            ],
          ],
          "name": "foreign",
        },
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
