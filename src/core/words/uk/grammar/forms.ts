/**
 * Forms of words that many messages count. `one` is the accusative, so that they fit both behind
 * a number alone and behind "більше ніж".
 */
export const CHARACTERS = { one: 'символ', few: 'символи', many: 'символів', other: 'символу' };
export const LINES = { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' };
export const WORDS = { one: 'слово', few: 'слова', many: 'слів', other: 'слова' };
