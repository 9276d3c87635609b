import { describe, expect, it } from 'vitest';
import { languageOf } from '../language.ts';
import { inAccusative, inGenitive } from './days.ts';
import { didYouMean } from './question.ts';
import { FORMS, OF } from './forms.ts';
import { reader } from './reader.ts';
import { reports } from './reports.ts';
import { site } from './site.ts';

const language = languageOf('uk', 'uk-UA');
const words = { ...reader(language), site: site(language), reports: reports(language) };

describe('forms of words in Ukrainian', () => {
  const numbers = [0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 111, 1.5];

  it('go by the number', () => {
    const forms = { one: 'заява', few: 'заяви', many: 'заяв', other: 'заяви' };
    expect(numbers.map((count) => language.counted(count, forms))).toEqual([
      ...['0 заяв', '1 заява', '2 заяви', '4 заяви', '5 заяв', '11 заяв', '14 заяв'],
      ...['21 заява', '22 заяви', '25 заяв', '101 заява', '111 заяв', '1,5 заяви'],
    ]);
  });

  it.each([
    ['minutes', '1 хвилина, 3 хвилини, 12 хвилин, 21 хвилина, 1,5 хвилини'],
    ['events', '1 подія, 3 події, 12 подій, 21 подія, 1,5 події'],
    ['claims', '1 твердження, 3 твердження, 12 тверджень, 21 твердження, 1,5 твердження'],
    ['reports', '1 матеріал, 3 матеріали, 12 матеріалів, 21 матеріал, 1,5 матеріалу'],
    ['routes', '1 шлях, 3 шляхи, 12 шляхів, 21 шлях, 1,5 шляху'],
    ['paragraphs', '1 абзац, 3 абзаци, 12 абзаців, 21 абзац, 1,5 абзацу'],
    ['speakers', '1 мовець, 3 мовці, 12 мовців, 21 мовець, 1,5 мовця'],
    ['actors', '1 учасник, 3 учасники, 12 учасників, 21 учасник, 1,5 учасника'],
    ['relations', '1 зв’язок, 3 зв’язки, 12 зв’язків, 21 зв’язок, 1,5 зв’язку'],
    ['concepts', '1 поняття, 3 поняття, 12 понять, 21 поняття, 1,5 поняття'],
    ['references', '1 публікація, 3 публікації, 12 публікацій, 21 публікація, 1,5 публікації'],
    ['forecasts', '1 прогноз, 3 прогнози, 12 прогнозів, 21 прогноз, 1,5 прогнозу'],
    ['values', '1 значення, 3 значення, 12 значень, 21 значення, 1,5 значення'],
    ['times', '1 раз, 3 рази, 12 разів, 21 раз, 1,5 раза'],
  ] as const)('of %s', (name, told) => {
    const counted = [1, 3, 12, 21, 1.5].map((count) => language.counted(count, FORMS[name]));
    expect(counted.join(', ')).toBe(told);
  });

  it.each([
    ['events', 'з 1 події, з 3 подій, з 12 подій, з 21 події, з 1,5 події'],
    ['values', 'з 1 значення, з 3 значень, з 12 значень, з 21 значення, з 1,5 значення'],
    ['passages', 'з 1 уривка, з 3 уривків, з 12 уривків, з 21 уривка, з 1,5 уривка'],
  ] as const)('of %s, in the genitive', (name, told) => {
    const counted = [1, 3, 12, 21, 1.5].map((count) => `з ${language.counted(count, OF[name])}`);
    expect(counted.join(', ')).toBe(told);
  });

  it('stand in sentences', () => {
    expect(words.site.claim.tally(1, 2, 5, 0)).toBe('1 матеріал, 2 незалежні шляхи, 5 мовців');
    expect(words.claims.fared(['спірне'], 22, 21)).toBe('спірне, 22 матеріали, 21 шлях');
    expect(words.reports.check.problems(121, 1, 3)).toBe('121 файл, 1 помилка, 3 попередження.');
    expect(words.network.drawn(4, 11, 0)).toBe(
      '4 учасники і 11 зв’язків у вигляді графа; ті самі зв’язки подано в таблиці',
    );
  });

  it('name many as many, also where their number ends in one', () => {
    const top = Array.from({ length: 21 }, (_, index) => `К${index}`);
    const row = { figure: '5', unit: 'т', count: 30, next: [], lowest: undefined };
    expect(words.findings.ranking({ top, ...row })).toContain('т, мають К0, К1');
    expect(words.findings.ranking({ top: ['Китай'], ...row })).toBe(
      'Найбільше з 30 значень, 5 т, має Китай.',
    );
  });
});

describe('dates in Ukrainian', () => {
  it('have the month in the genitive behind a day, and in the nominative by itself', () => {
    expect(['2025', '2025-03', '2025-03-31', '0044-03-15'].map(language.date)).toEqual([
      '2025',
      'березень 2025 року',
      '31 березня 2025 року',
      '15 березня 44 року',
    ]);
  });

  it.each([
    ['2025-03-23', '2025-03-25', '23–25 березня 2025 року'],
    ['2025-03-30', '2025-04-02', '30 березня – 2 квітня 2025 року'],
    ['2024-12-30', '2025-01-02', '30 грудня 2024 – 2 січня 2025 років'],
    ['2024', '2025-03', '2024 – березень 2025 року'],
  ])('from %s to %s: %s', (from, to, told) => {
    expect(language.dateRange(from, to)).toBe(told);
  });

  it('have the case that stands in the sentence', () => {
    const { asOf, between, since, until } = words.dates;
    expect(['2025-03-31', '2025-02', '2025'].flatMap((day) => [since(day), until(day)])).toEqual([
      'з 31 березня 2025 року',
      'до 31 березня 2025 року',
      'з лютого 2025 року',
      'до лютого 2025 року',
      'з 2025 року',
      'до 2025 року',
    ]);
    expect(['2025-03-31', '2025-02', '2025'].map(asOf)).toEqual([
      'станом на 31 березня 2025 року',
      'станом на лютий 2025 року',
      'станом на 2025 рік',
    ]);
    expect(between('2024', '2025-02')).toBe('2024 – лютий 2025 року');
    expect(between('2025-04-02', '2025-04-03')).toBe('2–3 квітня 2025 року');
    expect([inGenitive(language, '2025-08'), inAccusative('2019')]).toEqual([
      'серпня 2025 року',
      '2019 рік',
    ]);
  });

  it('end a sentence with one full stop', () => {
    expect(words.figures.asOf(language.date('2025-03-31'))).toBe(
      '. Станом на 31 березня 2025 року. ',
    );
    expect(words.site.event.byline(language.date('2025-03'), [], undefined)).not.toContain('.');
  });
});

describe('order in Ukrainian', () => {
  it('is that of the alphabet, with ґ behind г, є behind е, and і and ї behind и', () => {
    const alphabet = [...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'];
    expect(alphabet.toReversed().toSorted(language.compare)).toEqual(alphabet);
    const names = ['Їжак', 'Йосип', 'Іван', 'Ґанок', 'Гора', 'Дім', 'Єва', 'Жук', 'Еней', 'Ирій'];
    expect(names.toSorted(language.compare)).toEqual([
      ...['Гора', 'Ґанок', 'Дім', 'Еней', 'Єва', 'Жук', 'Ирій', 'Іван', 'Їжак', 'Йосип'],
    ]);
  });
});

describe('Ukrainian', () => {
  it('writes numbers, lists and languages as Ukrainians do', () => {
    expect([language.number(44_000_000), language.figure('1234.50')]).toEqual([
      '44\u00A0000\u00A0000',
      '1\u00A0234,50',
    ]);
    expect(language.list(['а', 'б', 'в'])).toBe('а, б і в');
    expect(language.either(['а', 'б'])).toBe('а або б');
    expect(language.series(['а', 'б', 'в'])).toBe('а, б, в');
    expect(language.languageName('en')).toBe('англійська');
  });

  it('says which way a claim came', () => {
    const { deeds, dispute, disputesItself, itself, sentence } = words.chains;
    expect(sentence(['А'], [], [], 'Б', deeds.asserts)).toBe('Так каже А; Б каже це від себе.');
    expect(sentence(['А'], ['Б'], [], 'В', deeds.attributes)).toBe(
      'Так каже А; далі це передає Б; В передає це як сказане.',
    );
    expect(sentence(['А', 'Ґ'], ['Б', 'В'], ['Д'], 'Г', deeds.changes)).toBe(
      'Так кажуть А і Ґ; це є в документах: Д; далі це передають Б і В; Г змінює це.',
    );
    expect(itself('А', deeds.asserts)).toBe('А каже це від себе.');
    expect(dispute(['А'], ['Б'], 'В')).toBe('Це заперечує А, передано через Б; опубліковано: В.');
    expect(dispute(['А', 'Б'], [], 'В')).toBe('Це заперечують А і Б; опубліковано: В.');
    expect(disputesItself('В')).toBe('В заперечує це від свого імені.');
  });

  it('says where a place lies, with the signs of the language', () => {
    expect(words.places.coordinates(55.75, -37.5)).toBe('55,75° пн. ш., 37,5° зх. д.');
  });

  it('says only what there is to say', () => {
    expect([didYouMean('дім'), didYouMean(undefined)]).toEqual([
      'Можливо, ви мали на увазі "дім"? ',
      '',
    ]);
    expect(words.site.claim.origins(['А'])).toContain('першим передав: А.');
    expect(words.site.claim.origins(['А', 'Б'])).toContain('першими передали: А, Б.');
    expect(words.references.filedUnder('«Голос»')).toBe('Голос»');
  });
});
