import type { AddressFault } from '../../model/web-address.ts';
import { languageOf } from '../language.ts';

const { counted } = languageOf('uk', 'uk-UA');
/** Behind "longer than". */
const CHARACTERS = { one: 'символ', few: 'символи', many: 'символів', other: 'символу' };

/** What keeps an address from being one that is linked to, as a sentence; nothing where it is none at all. */
export function addressFault(fault: AddressFault): string {
  switch (fault.is) {
    case 'none':
      return '';
    case 'too-long':
      return `Вона довша за ${counted(fault.most, CHARACTERS)}.`;
    case 'user':
      return 'Вона містить ім’я користувача або пароль.';
    case 'port':
      return `Порту ${fault.port} не існує.`;
    case 'percent':
      return 'За знаком "%" у ній не йдуть дві шістнадцяткові цифри.';
    case 'hidden-control':
      return 'За знаком "%" у ній приховано керівний символ.';
    case 'unescaped':
      return 'Вона містить символ, який в адресах записують лише через "%".';
    case 'unreadable':
      return 'Її не вдається прочитати як адресу.';
    case 'query':
      return 'Вона містить запит, що починається зі знака "?".';
    case 'fragment':
      return 'Вона містить фрагмент, що починається зі знака "#".';
    case 'path':
      return 'Її шлях не простий: між одинарними скісними рисками мають стояти літери від A до Z, цифри та "-", "_" або ".".';
    case 'no-name':
      return 'Її хост не є повним іменем.';
    case 'number':
      return 'Її хост – число, а не ім’я.';
    case 'punycode':
      return 'Її хост містить Punycode, який не відповідає жодним літерам.';
    case 'long-label':
      return `Одна з частин її хоста довша за ${counted(fault.most, CHARACTERS)}.`;
    case 'long-host':
      return `Її хост довший за ${counted(fault.most, CHARACTERS)}.`;
    case 'letters':
      return `${hostOf(fault.reads)} ${LETTERS[fault.kind]}.`;
  }
}

const LETTERS = {
  foreign: 'містить символ, якого не буває в іменах хостів',
  mixed: 'змішує літери кількох писемностей',
  sign: 'містить літеру, схожу на скісну риску чи дефіс',
  imitating: 'записаний літерами, які лише схожі на літери від "a" до "z"',
} as const;

/** @param reads the host in letters, where it is written in Punycode */
function hostOf(reads: string | undefined): string {
  return reads === undefined ? 'Її хост' : `Її хост, який читається як "${reads}",`;
}
