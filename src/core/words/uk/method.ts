import type { method as english } from '../en/method.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { FORMS } from './forms.ts';

/** What the pages about the site's own method and corrections say, in Ukrainian. */
export function method({ counted, list, number }: Language): Translated<typeof english> {
  const KINDS = {
    fact: {
      one: 'твердження про факт',
      few: 'твердження про факти',
      many: 'тверджень про факти',
      other: 'твердження про факти',
    },
    position: { one: 'позиція', few: 'позиції', many: 'позицій', other: 'позиції' },
    forecast: { one: 'прогноз', few: 'прогнози', many: 'прогнозів', other: 'прогнозу' },
    background: {
      one: 'довідкове твердження',
      few: 'довідкові твердження',
      many: 'довідкових тверджень',
      other: 'довідкового твердження',
    },
  };
  const PUBLISHERS = {
    one: 'видавець',
    few: 'видавці',
    many: 'видавців',
    other: 'видавця',
  };
  return {
    method: {
      who: 'Хто за це відповідає',
      accounts: {
        publisher: 'Видавець',
        editors: 'Редактори',
        contact: 'Контакт',
        corrections: 'Щоб попросити про виправлення',
        ownership: 'Власність',
        funding: 'Фінансування',
      },
      notStated: 'Не вказано.',
      notStatedAll:
        'Хто покладається на цей сайт, має знати, що на ньому вказано не все, про що тут питають.',
      selection: 'Що простежується',
      reports: (reports, publishers, from, until) =>
        `${counted(reports, FORMS.reports)}, ${counted(publishers, PUBLISHERS)}; дати публікації: ${from} – ${until}. Матеріал, якого серед них немає, не порівнюється.`,
      languages: (languages) => `Їхні мови: ${list(languages)}.`,
      read: (full, reports) => `Прочитано повністю: ${number(full)} з ${number(reports)}.`,
      claims: (claims, kinds) =>
        `${counted(claims, FORMS.claims)}: ${list(kinds.map(({ kind, count }) => counted(count, KINDS[kind])))}. Їх вибрали редактори; що ще каже матеріал, не простежується.`,
      voices: 'Чиї слова',
      voicesCaption: 'Твердження за мовцями; спільне зараховано кожному',
      speaker: 'Мовець',
      claimsHead: 'Твердження',
      moreVoices: (more) =>
        `І ще ${counted(more, { one: 'мовець', few: 'мовці', many: 'мовців', other: 'мовця' })}.`,
      checks: 'Що перевірено',
      cells: (all) =>
        `Кожне твердження в кожному матеріалі – клітинка реєстру; усього ${number(all)}.`,
      carried: 'є в матеріалі',
      omitted: 'пропущено, як хтось перевірив',
      notChecked: 'не перевірено',
      corrections: (count, link) =>
        count === 0
          ? `Жодного виправлення не записано: ${link}.`
          : `Записано ${counted(count, { one: 'виправлення', few: 'виправлення', many: 'виправлень', other: 'виправлення' })}: ${link}.`,
      noCorrections: 'Жодного не записано.',
      ask: (route) => `Щоб попросити про виправлення: ${route}`,
      noRoute: 'Як попросити про виправлення, не вказано.',
    },
  };
}
