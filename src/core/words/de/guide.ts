import type { ValueWords } from '../../kinds/wording.ts';
import type { ProblemCode } from '../../model/codes.ts';
import type { CodeWords } from '../code-words.ts';
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

/** What the guide says of each code, and how it calls what fields hold, in German. */
export function guide({ either }: Language): Translated<typeof english> {
  return {
    families: {
      files: 'Dateien',
      fields: 'Felder und Zahlen',
      text: 'Text und Komponenten',
      images: 'Bilder',
      notes: 'Anmerkungen',
      quotes: 'Zitate und Originale',
      story: 'Das Dossier als Ganzes',
    },
    codes: {
      ...files,
      ...fields,
      ...text,
      ...images,
      ...notes,
      ...quotes,
      ...story,
    } satisfies Record<ProblemCode, CodeWords>,
    values: {
      // Names stand in the nominative.
      id: (names) => (names.length === 0 ? 'ID eines Eintrags' : `ID (${either(names)})`),
      list: (of) => `Liste: ${of}`,
      date: 'Datum',
      topic: 'Thema',
      text: 'Text',
      number: 'Zahl',
      yesOrNo: 'true oder false',
      fields: 'Felder',
    } satisfies ValueWords,
  };
}
