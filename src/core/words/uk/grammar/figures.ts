import type { figures as english } from '../../en/grammar/figures.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import { LINES } from './forms.ts';

const DIGITS = { one: 'цифру', few: 'цифри', many: 'цифр', other: 'цифри' };
const CELLS = { one: 'клітинку', few: 'клітинки', many: 'клітинок', other: 'клітинки' };

/** What is said of the figures of a data set. */
export function figures({ counted, number }: Language): Translated<typeof english> {
  const noNumber = (text: string, column: string): string =>
    `"${text}" – це не число для стовпця "${column}".`;
  const noCountry = (text: string, column: string): string =>
    `"${text}" – це не код країни для стовпця "${column}".`;
  const wrongCells = (row: number, cells: number, columns: number): string =>
    `Рядок ${row} має ${counted(cells, CELLS)}, а потрібно ${number(columns)}.`;
  const otherColumns = (found: string, columns: string): string =>
    `Перший рядок – "${found}", але опис називає стовпці "${columns}".`;
  return {
    cells: {
      unknownCountry: (text, column) => ({
        message: noCountry(text, column),
        hint: 'В ISO 3166-1 немає країни з цими трьома цифрами: перевірте код або залиште клітинку порожньою.',
      }),
      noCountryCode: (text, column) => ({
        message: noCountry(text, column),
        hint: 'Напишіть три цифри за ISO 3166-1, наприклад 076; якщо це не країна, залиште клітинку порожньою.',
      }),
      signForNothing: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Якщо даних немає, залиште клітинку порожньою.',
      }),
      minus: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Знак мінус пишіть дефісом: "-".',
      }),
      noNumber: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Пишіть цифри й десяткову крапку, без пробілів, ком та одиниць виміру.',
      }),
      leadingZeros: (text, column) => ({
        message: noNumber(text, column),
        hint: 'Вилучіть нулі на початку; для кодів, які не є числами, потрібен текстовий стовпець.',
      }),
      tooManyDigits: (column, most) => ({
        message: `Число у стовпці "${column}" має більше ніж ${counted(most, DIGITS)}.`,
        hint: 'Програми не зберігають стільки цифр: округліть його або виберіть більшу чи меншу одиницю.',
      }),
      noShare: (text) => ({
        message: `"${text}" – це не частка від ста.`,
        hint: 'Напишіть число від 0 до 100 або виберіть інший тип, ніж share чи steps.',
      }),
      belowZeroOnMap: (text) => ({
        message: `"${text}" не можна показати на карті.`,
        hint: 'Круг не буває меншим за нуль: для від’ємних чисел виберіть тип bar.',
      }),
    },
    rows: {
      noName: (row, column) => ({
        message: `Рядок ${row} не має назви.`,
        hint: `Напишіть у стовпці "${column}", до чого належить число.`,
      }),
      sameWords: (row, before) => ({
        message: `Рядок ${row} має ті самі слова, що й рядок ${before}.`,
        hint: 'Поясніть у текстовому стовпці, чим вони різняться, або вилучіть один із двох.',
      }),
      sameCountry: (row, before) => ({
        message: `Рядок ${row} має ту саму країну, що й рядок ${before}.`,
        hint: 'Країна має один рядок: виправте код або об’єднайте ці два рядки.',
      }),
      oneEstimate: (thing) => ({
        message: `Є лише одна оцінка для "${thing}".`,
        hint: 'Спершу напишіть оцінки, які різняться, кожну з тією самою назвою в першому стовпці; далі йде те, з чим їх порівнюють.',
      }),
      noWhole: (sum) => ({
        message: `Сума часток – ${number(sum)}, а не 100.`,
        hint: 'Додайте рядок, якого бракує, наприклад «Інші», або поясніть в описі, у полі "no-whole", чому сума інша.',
      }),
      noSuchRow: (name) => ({
        message: `Жоден рядок не має назви «${name}», яку вказано в «highlight».`,
        hint: 'Напишіть її так, як у першому текстовому стовпці.',
      }),
      empty: (row) => ({
        message: `Рядок ${row} порожній.`,
        hint: 'Вилучіть його: у ньому є лише те, що розділяє клітинки.',
      }),
      tooManyCells: (row, cells, columns) => ({
        message: wrongCells(row, cells, columns),
        hint: 'Клітинку, у якій є кома, візьміть у подвійні лапки, а числа пишіть без ком.',
      }),
      tooFewCells: (row, cells, columns) => ({
        message: wrongCells(row, cells, columns),
        hint: 'Якщо даних немає, залиште клітинку порожньою, але не вилучайте її коми.',
      }),
      tooMany: (most) => ({
        message: `Таблиця має більше ніж ${counted(most, LINES)}.`,
        hint: 'Вилучіть те, чого читачі не потребують.',
      }),
      tooManyDrawn: (most) => ({
        message: `Таблиця має більше ніж ${counted(most, LINES)}, і кожен буде на рисунку.`,
        hint: 'Вилучіть те, чого читачі не потребують, або вкажіть в описі тип "table".',
      }),
    },
    csv: {
      quotationMarks: () => ({
        message: 'Лапки в цій клітинці не узгоджені.',
        hint: 'Візьміть усю клітинку в подвійні лапки, а лапки всередині пишіть двічі.',
      }),
      noCommas: (found, columns) => ({
        message: otherColumns(found, columns),
        hint: 'Збережіть файл із комами між клітинками: у деяких країнах програми пишуть крапки з комою або знаки табуляції.',
      }),
      otherColumns: (found, columns) => ({
        message: otherColumns(found, columns),
        hint: 'У першому рядку мають бути ключі стовпців у тому самому порядку.',
      }),
    },
  };
}
