import { describe, expect, it } from 'vitest';
import { entryId, isEntryId } from './ids.ts';

describe('an entry id', () => {
  it.each(['a', 'wire', 'daily-2025-03-02', '2025', 'a-1-b'])('may be %s', (text) => {
    expect(isEntryId(text)).toBe(true);
    expect(entryId(text)).toBe(text);
  });

  it.each(['', 'Wire', 'a--b', '-a', 'a-', 'a_b', 'a b', 'a.b', 'é', '../a', 'a\n', 'a/b'])(
    'may not be %j',
    (text) => {
      expect(isEntryId(text)).toBe(false);
      expect(() => entryId(text)).toThrow(TypeError);
    },
  );
});
