import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAR, GAP, placesOf, ROW } from './note-places.ts';
import type { NotePlace, NoteWish } from './note-places.ts';

/** Notes in the order of their marks, from far apart to crowded. */
const wishes = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 30, noNaN: true })),
      height: fc.constantFrom(1.2, 2.4, 3.6),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let at = 0;
    return all.map(({ gap, height }): NoteWish => ({ at: (at += gap), height }));
  });

/** The notes in the margin, each with its lower edge. */
function shown(all: readonly NoteWish[]) {
  return placesOf(all).flatMap((place, index) => {
    const { at, height } = all[index] as NoteWish;
    const { top, form } = place;
    return top === undefined
      ? []
      : [{ ...place, index, at, top, bottom: top + (form === 'line' ? ROW : height) }];
  });
}

const forms = (places: readonly NotePlace[]): string[] => places.map(({ form }) => form);

describe('the places of notes', () => {
  it('are one for each note, in order, and never over one another', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        expect(placesOf(all)).toHaveLength(all.length);
        const notes = shown(all);
        notes.slice(1).forEach((note, index) => {
          const before = notes[index];
          const rows = note.follows && note.form === 'line' && before?.form === 'line';
          expect(note.top).toBeGreaterThanOrEqual((before?.bottom ?? 0) + (rows ? 0 : GAP) - 1e-9);
        });
      }),
    );
  });

  it('are near the marks: a box of its own is level with its mark, no note is far from it', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        for (const { at, top, follows } of shown(all)) {
          if (!follows) expect(top).toBe(at);
          expect(top - at).toBeLessThanOrEqual(FAR);
        }
      }),
    );
  });

  it('join a note only to its neighbour', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        placesOf(all).forEach(({ follows }, index, places) => {
          if (follows) expect(places[index - 1]?.top).toBeDefined();
        });
      }),
    );
  });

  it('leave notes whole that have room, and make those rows that crowd', () => {
    const far = [0, 10, 20].map((at) => ({ at, height: 3.6 }));
    expect(placesOf(far)).toEqual(
      far.map(({ at }) => ({ form: 'whole', follows: false, top: at })),
    );
    const crowd = [0, 0.5, 1, 1.8].map((at) => ({ at, height: 3.6 }));
    expect(forms(placesOf(crowd)).slice(0, 3)).toEqual(['line', 'line', 'line']);
  });

  it('keep the first of too many, and leave the last after the text', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ at: index * 0.2, height: 2.4 }));
    const found = forms(placesOf([...many, { at: 60, height: 2.4 }]));
    expect(found[0]).not.toBe('end');
    expect(found.filter((form) => form === 'end').length).toBeGreaterThan(20);
    expect(found.at(-1)).toBe('whole');
  });
});
