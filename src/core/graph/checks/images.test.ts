import { describe, expect, it } from 'vitest';
import { problemsOf, STORY, theProblem } from '../testing.ts';
import { listed } from '../../grammar/testing.ts';

const PLACE = '---\ntitle: Old Town\ncountry: Utopia\nsummary: The quarter.\n---\n\n';
const CITED = ' [@engineers-report].\n';

/** The story with a text in the place "old-town", and with images by name and size. */
function withText(text: string, images: Readonly<Record<string, string>> = {}) {
  return { ...STORY, ...images, 'places/old-town.mdx': `${PLACE}${text}${CITED}` };
}

describe('images', () => {
  it('that are there and shown are no problem, however often they are shown', () => {
    const files = withText('![A crack](crack.png) ![A crack](crack.png)', {
      'places/crack.png': '30x20',
    });
    expect(listed(problemsOf(files))).toBe('');
  });

  it('of the same name in two folders are two', () => {
    const files = withText('![A crack](crack.png)', {
      'places/crack.png': '30x20',
      'actors/crack.png': '30x20',
    });
    expect(listed(problemsOf(files))).toBe(
      'content/actors/crack.png:1:1 unused-image No text shows this image. Show it with ![What it shows](crack.png), or delete the file.',
    );
  });

  it('that have a problem already are no second one, shown or not', () => {
    expect(listed(problemsOf(withText('Words', { 'places/crack.png': 'broken' })))).toBe('');
    const files = withText('![A crack](crack.png)', { 'places/crack.png': 'broken' });
    expect(listed(problemsOf(files))).toBe('');
  });

  it('that are not there', () => {
    expect(theProblem(withText('So ⟦![a crack](crack.png)'))).toMatchInlineSnapshot(`
      "missing-file
      The image crack.png is not in places/.
      Add content/places/crack.png."
    `);
  });

  it('with a name that is nearly right', () => {
    const files = withText('So ⟦![a crack](carck.png)', { 'places/crack.png': '30x20' });
    expect(theProblem(files)).toMatchInlineSnapshot(`
      "missing-file
      The image carck.png is not in places/.
      Did you mean "crack.png"?"
    `);
  });

  it('in another folder', () => {
    const files = withText('So ⟦![a crack](crack.png)', { 'actors/crack.png': '30x20' });
    expect(theProblem(files)).toMatchInlineSnapshot(`
      "missing-file
      The image crack.png is not in places/.
      Move content/actors/crack.png to content/places/."
    `);
  });

  it('in another folder and nearly so called in this one', () => {
    const files = withText('So ⟦![a crack](crack.png) ![b](cracks.png)', {
      'actors/crack.png': '30x20',
      'places/cracks.png': '30x20',
    });
    expect(theProblem(files)).toMatchInlineSnapshot(`
      "missing-file
      The image crack.png is not in places/.
      Move content/actors/crack.png to content/places/."
    `);
  });

  it('carry the certain repair of a name, and none where there is none', () => {
    const fixes = (name: string) =>
      problemsOf(withText(`![A crack](${name})`, { 'places/crack-2.png': '30x20' })).map(
        ({ code, fix }) => [code, fix?.map(({ was, text }) => `${was} > ${text}`)],
      );
    expect(fixes('carck-2.png')).toEqual([['missing-file', ['carck-2.png > crack-2.png']]]);
    expect(fixes('crack-3.png')).toEqual([['missing-file', undefined]]);
    expect(fixes('beam.png').map(([code]) => code)).toEqual(['unused-image', 'missing-file']);
  });

  it('that nobody shows are not reported while some text cannot be read', () => {
    const files = withText('{x}', { 'places/crack.png': '30x20' });
    expect(problemsOf(files).map(({ code }) => code)).toEqual(['mdx-code']);
  });
});
