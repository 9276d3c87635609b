import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceStarts } from './sentences.ts';

/** The sentences of a text, or groups of them that are not parted. */
function parted(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((from, index) => text.slice(from, starts[index + 1]));
}

/** Sentences that `|` parts where they must be parted, and that nothing else may part. */
const SENTENCES: readonly (readonly [language: string, marked: string])[] = [
  [
    'English',
    'It is not true that Mr. J. Smith of the U.S. met Dr. X at 5 p.m. in St. Ives. |Last.',
  ],
  ['English', 'No, Gen. Kellogg, Sen. Graham, Rep. Green et al. were not there. |They left.'],
  ['English', 'It never cost approx. $5, as Fig. 3 and Vol. 2, pp. 3–4, show. |Words.'],
  ['English', 'It denies what Acme Inc. and Bolt Ltd. said in Jan. Of that year. |Words.'],
  ['English', 'Neither DR. BROWN nor MRS. GREEN came. |Words.'],
  ['English', 'The BBC. |Then NBC. |It fell in 2019. |Then it rose. |Did it? |Yes! |No.'],
  ['English', 'Nobody at Yahoo! believes it. |Words.'],
  ['English', 'He said “It is false. It never was.” |Words.'],
  ['English', 'He denied: "It is. It was." |A screen of 24" broke. |Words.'],
  ['English', 'He denied ‘it isn’t so. Ever.’ |Words. |The dogs’ owners. |Words.'],
  ['English', '“Did he meet him?” Smith denied that. |Words.'],
  ['English', 'He said (it is false. It is.) |Words. |And [it is. Truly] so. |Words.'],
  ['English', 'It is not ... True. |It was … Not. |Words.'],
  ['English', 'It was not\nMr. Brown.\n|He left.'],
  [
    'German',
    'Falsch ist, dass am 3. Mai Prof. Dr. h. c. Meier z. B. Nr. 5 bzw. Nr. 6 im 20. Jahrhundert sah. |Ende.',
  ],
  ['German', 'Nicht Ludwig XIV. Sondern er, vgl. Abb. 3, ca. 5 Mio. Euro u. a. Gründe. |Ende.'],
  ['German', 'Er bestritt: „Ja. So war es.“ |Ende.'],
  ['German', 'Er bestritt: »Ja. So war es.« |Ende.'],
  ['German', 'Er bestritt: ‚Ja. So war es.‘ |Ende.'],
  [
    'Ukrainian',
    'Неправда, що проф. І. І. Франко, ім. Т. Шевченка, мав 5 млн. Гривень у 2019 р. Або раніше. |Кінець.',
  ],
  ['Ukrainian', 'Він заперечив: «Так. Це правда.» |Кінець.'],
  [
    'Russian',
    'Неверно, что акад. Иванов, ул. Ленина, д. 5, т. е. Тот самый, имел 5 млрд. Рублей. |Конец.',
  ],
  [
    'French',
    'Il nie que M. Dupont et Mme. Durand, env. 5, av. Foch, aient dit « Non. Oui. » Puis. |Fin.',
  ],
  ['Spanish', 'No es verdad que la Sra. López y el Dr. Ruiz vieran a Ud. Antes. |Fin.'],
  ['Swedish', 'Han förnekade: ”Ja. Så var det.” |Slut.'],
  ['Japanese', 'これは「彼は来た。会った。」とは言っていない。|次。'],
  ['Chinese', '他否认：“是的。他来了。”然后走了。|完。'],
  ['Hindi', 'यह सच नहीं है कि डॉ. शर्मा आए। |वह आया।'],
  ['Arabic', 'هذا ليس صحيحا أن د. محمد جاء. |نعم؟ |لا.'],
  ['Thai', 'ประโยคนี้ไม่จริง เขามา'],
];

describe('where sentences begin', () => {
  it.each(SENTENCES)('in %s: %s', (_, marked) => {
    expect(parted(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it.each([
    ['a closer that nothing opened', 'One) two. |Three” four. |Five.'],
    ['a sign for inches after a number', 'A door of 5" and one of 6". |Words.'],
    ['an apostrophe at the end of a word', 'The dogs’ bones. |Words.'],
    ['a quotation that is never closed', 'He said “It is. It was. Words.'],
    ['a closing sign of another kind', 'He said “It is) so. It was.” |Words.'],
  ])('beside %s', (_, marked) => {
    expect(parted(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('loses nothing, and begins with the text', () => {
    const piece = fc.constantFrom(
      ...[
        'Mr. ',
        'He left. ',
        '“',
        '”',
        '(',
        ') ',
        'No! ',
        '3. ',
        '「',
        '」',
        '。',
        'x',
        '\n',
        '" ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(parted(text).join('')).toBe(text);
        expect(sentenceStarts(text)[0]).toBe(0);
      }),
    );
  });
});
