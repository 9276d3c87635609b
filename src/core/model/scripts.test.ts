import { describe, expect, it } from 'vitest';
import { isOfOneScript, oddWordIn, OTHER_SCRIPT, scriptOf } from './scripts.ts';

/** What is odd about a name, on one line. */
function told(name: string): string | undefined {
  const odd = oddWordIn(name);
  return (
    odd && `${odd.word} ${odd.letter} ${odd.scripts.join('>')}${odd.imitates ? ' imitates' : ''}`
  );
}

describe('letters of one script', () => {
  it.each([
    ...[
      'Peskov',
      'Nguyễn',
      'Песков',
      'αβγ',
      '日本news',
      'かナ漢a',
      '한국漢kr',
      'ㄅ漢a',
      'العربية٣',
    ],
    ...['הארץ', 'हिन्दी', 'ᏣᎳᎩ', '𒀭', '', '1-2', 'ᏣᎳᎩ-1', 'm̄', 'µm', 'Ⅳ', 'ー', 'ქართული'],
    ...[
      'Հայ',
      'ไทย',
      'ລາວ',
      'ខ្មែរ',
      'မြန်',
      'བོད',
      'বাংলা',
      'ਪੰ',
      'ગુ',
      'ଓଡ଼',
      'தமி',
      'తె',
      'ಕನ್',
      'മല',
      'සිං',
    ],
    ...['ދިވެ', 'አማርኛ'],
  ])('%s', (text) => {
    expect(isOfOneScript(text)).toBe(true);
  });

  it.each([
    ...[
      'P\u0435skov',
      'Pεskov',
      'αб',
      'ナ한',
      'ㄅナ',
      'ㄅ한',
      '日本р',
      'a٠',
      'ᏣᎳa',
      'कক',
      'Dո',
      'აa',
    ],
  ])('but not %s', (text) => {
    expect(isOfOneScript(text)).toBe(false);
  });
});

describe('the script of a letter', () => {
  it.each([
    ['a', 'Latin'],
    ['я', 'Cyrillic'],
    ['ー', 'Hiragana'],
    ['Ꭰ', OTHER_SCRIPT],
    ['1', undefined],
    ['-', undefined],
    ['\u0488', 'Cyrillic'],
  ])('%s: %s', (letter, script) => {
    expect(scriptOf(letter)).toBe(script);
  });
});

describe('a word that is odd in a name', () => {
  it.each([
    ['Dmitry P\u0435skov', 'P\u0435skov \u0435 Cyrillic>Latin'],
    ['Kris\u0442en and W\u0435lk\u0435r', 'Kris\u0442en \u0442 Cyrillic>Latin'],
    ['P\u0435\u0441\u043Aо', 'P\u0435\u0441\u043Aо P Latin>Cyrillic'],
    ['P\u0435', 'P\u0435 \u0435 Cyrillic>Latin'],
    ['a1\u0435', 'a1\u0435 \u0435 Cyrillic>Latin'],
    ['a123\u0435', 'a123\u0435 \u0435 Cyrillic>Latin'],
    ['Kristεn', 'Kristεn ε Greek>Latin'],
    ['αpple', 'αpple α Greek>Latin'],
    ['TNFα', 'TNFα α Greek>Latin'],
    ['μмm', 'μмm м Cyrillic>Greek'],
    ['ᏣᎳa', 'ᏣᎳa a Latin>other'],
    ['Dոnald', 'Dոnald ո Armenian>Latin'],
    // Whole words that pass for Latin ones.
    ['\u0420\u043E\u0440\u0435 Francis', '\u0420\u043E\u0440\u0435 \u0420 Cyrillic>Latin imitates'],
    [
      'Francis \u0440\u043E\u0440\u04351',
      '\u0440\u043E\u0440\u04351 \u0440 Cyrillic>Latin imitates',
    ],
    // One letter may look like two.
    ['see \u0440\u04D5\u0440\u043E', '\u0440\u04D5\u0440\u043E \u0440 Cyrillic>Latin imitates'],
    ['see ορ', 'ορ ο Greek>Latin imitates'],
  ])('%s', (name, odd) => {
    expect(told(name)).toBe(odd);
  });

  it.each([
    ...['Dmitry Peskov', 'Дмитрий Песков', 'Ministry Й-100', 'TASS (ТАСС)', 'Xi Jinping 习近平'],
    ...[
      '5 µm',
      '5 \u03BCm of kΩ and Δt',
      '3 \u03BCSv behind MkΩ',
      'β-carotene',
      'α-iron',
      'λ',
      '日本news',
      'COVID-19',
      'Ⅳ',
      '',
    ],
    ...[
      '\u0440\u043E\u0440\u0435',
      '\u0440\u043E\u0440\u0435 1',
      '\u0440\u043E\u0440\u0435 и мы',
      'x рот',
      'x \u043E\u0440ґ',
      'é \u0440\u043E\u0440\u0435'.slice(0, 1),
    ],
    ...[
      'Ὀδυσσεύς',
      'Сбер and VTB',
      '9 тест test',
      'Kryvyi Rih (Кривий Ріг)',
      '𝐃𝐦𝐢 Peskov',
      'x \u0421\u0421\u0421\u0420 \u0440',
    ],
  ])('is none in %s', (name) => {
    expect(told(name)).toBe(undefined);
  });
});
