import type { files as english, NameAdvice, PictureExtra } from '../../en/grammar/files.ts';
import { IMAGE_FORMATS } from '../../../model/images.ts';
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';

/** What a file of an image may hold beside its picture. */
const EXTRAS: Readonly<Record<PictureExtra, string>> = {
  archive: 'архів',
  camera: 'дані про камеру або людину',
  picture: 'друге зображення',
  place: 'місце, де його знято',
  remarks: 'зауваги',
  turn: 'поворот, який виконують не всі браузери',
  unknown: 'дані, яких не показує жоден браузер',
};

const PIXELS = { one: 'піксель', few: 'пікселі', many: 'пікселів', other: 'пікселя' };
const FETCH = 'Завантажте його ще раз або відкрийте у програмі для зображень і збережіть наново.';
const EXPORT =
  'Експортуйте його для вебу без метаданих у програмі для зображень: вона збереже саме зображення.';
const EXAMPLE = '![Що зображено](some-picture.png)';
const DESCRIBE = `Скажіть у квадратних дужках, що зображено: ${EXAMPLE}.`;

/** What is said of the names of files, and of images. */
export function files({ either, counted, number }: Language): Translated<typeof english> {
  const formats = either(IMAGE_FORMATS);
  const advice = (what: NameAdvice): string => {
    switch (what.do) {
      case 'choose':
        return `Є також "${what.other}": видаліть один із двох файлів або дайте йому іншу назву.`;
      case 'rename':
        return `Перейменуйте його на "${what.to}".`;
      case 'invent':
        return 'Використовуйте малі латинські літери від a до z, цифри та поодинокі дефіси, як у "some-entry".';
    }
  };
  const misplaced = (name: string, collection: string): string =>
    `Файлу "${name}" не місце в ${collection}/.`;
  return {
    fileNames: {
      foreign: (name, collection, endings) => ({
        message: misplaced(name, collection),
        hint: `Тут стоять лише файли, назви яких закінчуються на ${either(endings)}.`,
      }),
      foreignPicture: (name, collection) => ({
        message: misplaced(name, collection),
        hint: `Збережіть зображення у форматі ${formats}.`,
      }),
      device: (name, other) => ({
        message: `"${name}" – це назва пристрою у Windows.`,
        hint: `Дайте файлу іншу назву, наприклад "${other}".`,
      }),
      wrongEnding: (name, ending, what) => ({
        message: `Назва "${name}" не закінчується на ${ending}.`,
        hint: advice(what),
      }),
      invalid: (name, what) => ({
        message: `"${name}" – неприйнятна назва файлу.`,
        hint: advice(what),
      }),
    },
    pictures: {
      emptyFile: () => ({ message: 'Файл порожній.', hint: FETCH }),
      otherFormat: (format, actual) => ({
        message: `Файл – це не зображення ${format}${actual === undefined ? '' : `, а ${actual}`}.`,
        hint: `Збережіть зображення у форматі ${formats} у програмі для зображень; інша назва його не змінить.`,
      }),
      moves: () => ({
        message: 'Зображення рухається, і читачі не могли б його зупинити.',
        hint: 'Збережіть окремо один із його кадрів.',
      }),
      goesOn: () => ({
        message: 'Файл триває там, де його зображення закінчилося.',
        hint: EXPORT,
      }),
      damaged: (format) => ({
        message: `Файл починається як ${format}, але зображення в ньому неповне.`,
        hint: FETCH,
      }),
      holdsMore: (extra) => ({
        message: `Файл містить не лише зображення, а й інше: ${EXTRAS[extra]}.`,
        hint: EXPORT,
      }),
      tooLarge: (width, height, most) => ({
        message: `Розмір зображення в пікселях – ${number(width)} × ${number(height)}.`,
        hint: `Зменште його: жодна сторона не може мати більше ніж ${counted(most, PIXELS)}.`,
      }),
      reference: () => ({
        message: 'Зображення має називати свій файл просто тут.',
        hint: `Напишіть так: ${EXAMPLE}.`,
      }),
      badName: (name, endings) => ({
        message: `"${name}" – неприйнятна назва зображення.`,
        hint: `Назвіть файл малими латинськими літерами, цифрами та дефісами, із закінченням ${either(endings)}.`,
      }),
      elsewhere: (address) => ({
        message: `"${address}" – неприйнятна назва зображення.`,
        hint: `Збережіть зображення у форматі ${formats} в теці цього тексту і напишіть лише його назву: ${EXAMPLE}.`,
      }),
      title: () => ({
        message:
          'Зображення не може мати підказки: її не показали б ані телефон, ані клавіатура, ані папір.',
        hint: 'Напишіть ці слова в тексті.',
      }),
      noDescription: () => ({ message: 'Зображення не має опису.', hint: DESCRIBE }),
      emptyDescription: (words) => ({
        message: `"${words}" не каже, що зображено.`,
        hint: DESCRIBE,
      }),
      codeInDescription: () => ({
        message: 'Опис цього зображення містить один із символів "<", "{" і "}".',
        hint: 'Опишіть його лише словами.',
      }),
      notInParagraph: () => ({
        message: 'Зображення може стояти лише в самому абзаці, а не в чомусь усередині нього.',
        hint: 'Поставте його на початку абзацу або в окремих рядках.',
      }),
    },
  };
}
