/** What pages count, with the forms that numbers want: 1, 2, 5, 1,5. */
export const FORMS = {
  seconds: { one: 'секунда', few: 'секунди', many: 'секунд', other: 'секунди' },
  minutes: { one: 'хвилина', few: 'хвилини', many: 'хвилин', other: 'хвилини' },
  events: { one: 'подія', few: 'події', many: 'подій', other: 'події' },
  claims: { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' },
  reports: { one: 'матеріал', few: 'матеріали', many: 'матеріалів', other: 'матеріалу' },
  paragraphs: { one: 'абзац', few: 'абзаци', many: 'абзаців', other: 'абзацу' },
  routes: { one: 'шлях', few: 'шляхи', many: 'шляхів', other: 'шляху' },
  ways: {
    one: 'незалежний шлях',
    few: 'незалежні шляхи',
    many: 'незалежних шляхів',
    other: 'незалежного шляху',
  },
  namedSpeakers: {
    one: 'названий мовець',
    few: 'названі мовці',
    many: 'названих мовців',
    other: 'названого мовця',
  },
  speakers: { one: 'мовець', few: 'мовці', many: 'мовців', other: 'мовця' },
  actors: { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' },
  relations: { one: 'зв’язок', few: 'зв’язки', many: 'зв’язків', other: 'зв’язку' },
  concepts: { one: 'поняття', few: 'поняття', many: 'понять', other: 'поняття' },
  notes: { one: 'примітка', few: 'примітки', many: 'приміток', other: 'примітки' },
  references: { one: 'публікація', few: 'публікації', many: 'публікацій', other: 'публікації' },
  forecasts: { one: 'прогноз', few: 'прогнози', many: 'прогнозів', other: 'прогнозу' },
  values: { one: 'значення', few: 'значення', many: 'значень', other: 'значення' },
  times: { one: 'раз', few: 'рази', many: 'разів', other: 'раза' },
} as const;

/** The same in the genitive, behind "з". */
export const OF = {
  claims: { one: 'твердження', few: 'тверджень', many: 'тверджень', other: 'твердження' },
  events: { one: 'події', few: 'подій', many: 'подій', other: 'події' },
  values: { one: 'значення', few: 'значень', many: 'значень', other: 'значення' },
  passages: { one: 'уривка', few: 'уривків', many: 'уривків', other: 'уривка' },
} as const;
