import type { quotes as english } from '../../en/content/quotes.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { WORDS } from '../grammar/forms.ts';

const TIMES = { one: 'раз', few: 'рази', many: 'разів', other: 'раза' };
/** Behind "має": the accusative. */
const QUOTATIONS = { one: 'цитату', few: 'цитати', many: 'цитат', other: 'цитати' };
const NEVER_EDIT =
  'Ніколи не змінюйте цей файл: запустіть "npm run quotes" ще раз або відновіть його.';

const PARAPHRASE =
  'Перекажіть їх без <Quote>, бо непряма мова є переказом; quote="…" у <Claim> може мати слова самого видання';

/** What is said of quotations beside their originals and records, in Ukrainian. */
export function quotes({ counted, number }: Language): Translated<() => typeof english> {
  const hasWords = (quotation: string, times: number): string =>
    `Слова "${quotation}" трапляються в оригіналі ${counted(times, TIMES)}`;
  return {
    verified: {
      notFound: (quotation, near) => ({
        message: `В оригіналі немає слів "${quotation}".`,
        hint:
          near === undefined
            ? 'Цитуйте його слова точно або перекажіть те саме своїми без лапок.'
            : `Найближчі слова там: "${near}". Зацитуйте їх точно або вилучіть цитату.`,
      }),
      ambiguous: (quotation, times) => ({
        message: `${hasWords(quotation, times)}.`,
        hint: 'Вкажіть, котре з місць мається на увазі, наприклад occurrence="1" у <Claim> або <Quote>, або зацитуйте більше слів.',
      }),
      noOccurrence: (quotation, times, occurrence) => ({
        message: `${hasWords(quotation, times)}, а occurrence вказує на місце ${occurrence}.`,
        hint: `Напишіть в occurrence число від 1 до ${number(times)} або вилучіть цей атрибут.`,
      }),
      copied: (count, shown, limit) => ({
        message: `${counted(count, WORDS)} поспіль узято з оригіналу: "${shown}".`,
        hint: `Скажіть це своїми словами або зацитуйте коротко; поспіль може збігатися менше ніж ${counted(limit, WORDS)}.`,
      }),
      hasOriginal: () => ({
        message: 'У джерелі сказано, що його цитати не звірено, але його оригінал є.',
        hint: 'Вилучіть поле "quotes-unverified".',
      }),
      hasRecord: () => ({
        message: 'У джерелі сказано, що його цитати не звірено, але протокол звірки є.',
        hint: 'Вилучіть поле "quotes-unverified" або видаліть протокол.',
      }),
      noRecord: (quotations, source, mayLack) => ({
        message: `Джерело має ${counted(quotations, QUOTATIONS)} і не має протоколу про те, що ці слова є в оригіналі.`,
        hint: `Запустіть "${command(source)}"${mayLack ? ' або поясніть у "quotes-unverified", чому оригіналу немає' : ''}.`,
      }),
      notCompared: (quotation, source) => ({
        message: `Цитату "${quotation}" не звірено з оригіналом.`,
        hint: `Запустіть "${command(source)}".`,
      }),
      notSpoken: (quotation) => ({
        message: `В оригіналі слова "${quotation}" не стоять у лапках як чиїсь власні.`,
        hint: `${PARAPHRASE}.`,
      }),
      notKnownAsSpoken: (quotation, source) => ({
        message: `Протокол не каже, що слова "${quotation}" стоять в оригіналі в лапках.`,
        hint: `${PARAPHRASE}; якщо ж вони там у лапках, запустіть "${command(source)}".`,
      }),
      notAtAll: (source) => ({
        message: 'Джерело прочитано повністю, але ніщо не засвідчує, що його звірено з оригіналом.',
        hint: `Запустіть "${command(source)}" або напишіть "read: partial".`,
      }),
    },

    records: {
      byteOrderMark: () => ({
        message: 'Файл починається з U+FEFF – позначки порядку байтів.',
        hint: 'Запустіть "npm run check -- --fix", і її буде вилучено.',
      }),
      noJson: () => ({ message: 'Файл – не JSON.', hint: NEVER_EDIT }),
      noRecord: (path) => ({
        message: `Файл – не протокол звірки${path === '' ? '' : `: див. "${path}"`}.`,
        hint: NEVER_EDIT,
      }),
      edited: () => ({
        message: 'Файл не такий, яким його записала команда "npm run quotes".',
        hint: NEVER_EDIT,
      }),
      otherHash: () => ({
        message: 'Слова цієї цитати не відповідають її гешу.',
        hint: NEVER_EDIT,
      }),
      otherText: (source) => ({
        message: 'Протокол складено за іншим текстом, а не за цим оригіналом.',
        hint: lookInto(source),
      }),
      otherWords: (source) => ({
        message: 'В оригіналі немає цієї цитати там, де каже протокол.',
        hint: lookInto(source),
      }),
    },
  };
}

function lookInto(source: string): string {
  return `З’ясуйте, хто його змінив і чому, а потім запустіть "${command(source)}".`;
}

function command(source: string): string {
  return `npm run quotes -- --original <файл> ${source}`;
}
