import type { guide as english } from '../en/guide.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { fields } from './guide/fields.ts';
import { files } from './guide/files.ts';
import { images } from './guide/images.ts';
import { notes } from './guide/notes.ts';
import { quotes } from './guide/quotes.ts';
import { story } from './guide/story.ts';
import { text } from './guide/text.ts';

/** What the guide says of each code, and how it calls what fields hold, in Ukrainian. */
export function guide({ either }: Language): Translated<typeof english> {
  return {
    families: {
      files: 'Файли',
      fields: 'Поля та дані',
      text: 'Текст і компоненти',
      images: 'Зображення',
      notes: 'Примітки',
      quotes: 'Цитати й оригінали',
      story: 'Історія загалом',
    },
    codes: {
      ...files,
      ...fields,
      ...text,
      ...images,
      ...notes,
      ...quotes,
      ...story,
    },
    values: {
      id: (names) => (names.length === 0 ? 'id запису' : `id запису (${either(names)})`),
      list: (of) => `список: ${of}`,
      date: 'дата',
      topic: 'тема',
      text: 'текст',
      number: 'число',
      yesOrNo: 'true або false',
      fields: 'поля',
    },
  };
}
