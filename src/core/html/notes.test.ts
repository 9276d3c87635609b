import { describe, expect, it } from 'vitest';
import { noteAnchors } from './notes.ts';

describe('the anchors of notes', () => {
  it('tie each box in the margin to the mark of its first note', () => {
    expect(noteAnchors(new Set(['note', 'n3', 'note-side', 'n12']))).toBe(
      '#r3,.n3{--n:--n3}#r12,.n12{--n:--n12}',
    );
  });

  it('are made of numbers only', () => {
    const names = ['n', 'n0', 'n1}', 'n1a', 'nn1', 'n-1', 'N1', 'n1.5'];
    expect(noteAnchors(new Set(names))).toBe('');
  });
});
