import { describe, expect, it } from 'vitest';
import { emojiOffsets } from './emoji.ts';

/** The stretches of a text in which an emoji of several characters stands. */
function found(text: string): string[] {
  const stretches: string[] = [];
  let last = -2;
  for (const offset of emojiOffsets(text)) {
    if (offset === last + 1) stretches[stretches.length - 1] += text[offset] ?? '';
    else stretches.push(text[offset] ?? '');
    last = offset;
  }
  return stretches;
}

describe('emoji of several characters', () => {
  it.each([
    ['a keycap', 'Step 1\uFE0F\u20E3.', ['1\uFE0F\u20E3']],
    ['a profession', 'a 👩\u200D💻 b', ['👩\u200D💻']],
    ['a family', '👨\u200D👩\u200D👧\u200D👦', ['👨\u200D👩\u200D👧\u200D👦']],
    ['a flag put together', '🏳\uFE0F\u200D🌈', ['🏳\uFE0F\u200D🌈']],
    ['one without its selector', '🏳\u200D🌈', ['🏳\u200D🌈']],
    ['a skin tone in one', '👩🏽\u200D🚒', ['👩🏽\u200D🚒']],
    ['a skin tone on a sign', 'a ☝🏿 b', ['☝🏿']],
    [
      'a flag in tags',
      '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
      ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ],
    ['digits', '12 #5 * 7', []],
    ['a digit with a selector', '1\uFE0F 2', []],
    ['two that do not belong together', '👩\u200D🚗', []],
    ['one and more behind it', '👩\u200D💻\u200D💻', []],
    ['a joiner alone', '👩\u200D', []],
    ['another flag in tags', '🏴\u{E0075}\u{E0073}\u{E0074}\u{E0078}\u{E007F}', []],
    ['words', 'words alone', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
