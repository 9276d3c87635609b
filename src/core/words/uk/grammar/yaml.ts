import type { yaml as english } from '../../en/grammar/yaml.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

const FIELD = 'Пишіть кожне поле як "name: value", усі поля однієї групи – з однаковим відступом.';
const QUOTES =
  'Текст, у якому є двокрапка або лапки, візьміть у подвійні лапки; подвійні лапки всередині пишіть як \\".';
const IN_FULL = 'Напишіть значення повністю.';
const FENCES = 'Почніть файл із рядка "---", далі поля і ще один рядок "---".';
const BANNED = 'а у вмісті це заборонено';

/** What is said of the fields of a file before anybody looks at what they mean. */
export function yaml(_: Language): Translated<typeof english> {
  return {
    frontmatter: {
      noYaml: () => ({
        message: 'Файл починається з "+++": його поля записано не в YAML.',
        hint: FENCES,
      }),
      missing: () => ({
        message: 'Файл не починається з блоку полів (frontmatter).',
        hint: FENCES,
      }),
      notClosed: () => ({
        message: 'Блок полів не має завершального рядка "---".',
        hint: FENCES,
      }),
      twice: (mark) => ({
        message: `Текст починається з "${mark}", як другий блок полів.`,
        hint: 'Перенесіть усі поля в перший блок, а текст почніть зі слів.',
      }),
    },
    yaml: {
      continuedValue: () => ({
        message: 'Цей рядок має такий відступ, ніби він є частиною значення над ним.',
        hint: FIELD,
      }),
      fieldTwice: (field) => ({
        message: `Поле "${field}" стоїть тут двічі.`,
        hint: 'Залиште одне з двох.',
      }),
      noField: () => ({ message: 'Цей рядок – не поле.', hint: FIELD }),
      openQuotation: () => ({
        message: 'Лапки, які тут відкрито, не закрито.',
        hint: 'Закрийте їх таким самим знаком у кінці значення.',
      }),
      indentedUnlike: () => ({
        message: 'Цей рядок має інший відступ, ніж поля поруч.',
        hint: FIELD,
      }),
      openGroup: (mark) => ({
        message: 'Групу, яку тут відкрито, не закрито.',
        hint: `Закрийте її знаком "${mark}".`,
      }),
      openList: (mark) => ({
        message: 'Список, який тут відкрито, не закрито.',
        hint: `Закрийте його знаком "${mark}".`,
      }),
      colonInValue: () => ({
        message: 'Це значення містить двокрапку поза лапками.',
        hint: QUOTES,
      }),
      oddBeginning: (sign) => ({
        message: `Значення не може починатися з "${sign}".`,
        hint: 'Візьміть значення в подвійні лапки.',
      }),
      backslash: () => ({
        message: 'Зворотна скісна риска в подвійних лапках має окреме значення.',
        hint: 'Напишіть дві такі риски або вилучіть її.',
      }),
      indentedWithTab: () => ({
        message: 'Відступ рядка зроблено знаком табуляції.',
        hint: 'Робіть відступи пробілами.',
      }),
      textAfterFields: () => ({
        message: 'Поля закінчилися, але далі йде ще текст.',
        hint: 'Вилучіть рядок "---" або "..." між ними.',
      }),
      foreignToField: () => ({
        message: 'Це не належить до поля перед ним.',
        hint: `${QUOTES} ${FIELD}`,
      }),
      unreadable: (reason) => ({
        message: `YAML неможливо прочитати: ${reason}.`,
        hint: 'Порівняйте відступи й лапки із записом, у якому все гаразд.',
      }),
      directive: () => ({
        message: `YAML починається з директиви, ${BANNED}.`,
        hint: 'Вилучіть рядок, який починається з "%".',
      }),
      nestedTooDeep: () => ({
        message: `YAML має списки або групи всередині надто багатьох інших, ${BANNED}.`,
        hint: IN_FULL,
      }),
      alias: (name) => ({
        message: `YAML використовує псевдонім "*${name}", ${BANNED}.`,
        hint: IN_FULL,
      }),
      anchor: (name) => ({
        message: `YAML використовує якір "&${name}", ${BANNED}.`,
        hint: IN_FULL,
      }),
      tag: (tag) => ({
        message: `YAML використовує тег "${tag}", ${BANNED}.`,
        hint: IN_FULL,
      }),
      mergeKey: () => ({
        message: `YAML використовує ключ злиття "<<", ${BANNED}.`,
        hint: IN_FULL,
      }),
      groupAsName: () => ({
        message: `YAML використовує список або групу як назву поля, ${BANNED}.`,
        hint: IN_FULL,
      }),
      inheritedName: (field) => ({
        message: `Поля "${field}" ніде немає.`,
        hint: 'Вилучіть його.',
      }),
      notDecimal: (written) => ({
        message: `"${written}" записано не як десяткове число.`,
        hint: 'Пишіть цифри й десяткову крапку, наприклад 55.75 або -0.5.',
      }),
    },
  };
}
