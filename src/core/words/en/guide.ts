import type { ValueWords } from '../../kinds/wording.ts';
import type { ProblemCode } from '../../model/codes.ts';
import type { CodeWords } from '../code-words.ts';
import type { Language } from '../language.ts';
import { fields } from './guide/fields.ts';
import { files } from './guide/files.ts';
import { images } from './guide/images.ts';
import { notes } from './guide/notes.ts';
import { quotes } from './guide/quotes.ts';
import { story } from './guide/story.ts';
import { text } from './guide/text.ts';

/** What the guide says of each code, and how it calls what fields hold, in English. */
export function guide({ either }: Language) {
  return {
    /** The families of codes. */
    families: {
      files: 'Files',
      fields: 'Fields and figures',
      text: 'Text and components',
      images: 'Images',
      notes: 'Notes',
      quotes: 'Quotations and originals',
      story: 'The story as a whole',
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
      id: (names) => {
        const name = names.length === 0 ? 'entry' : either(names);
        return `id of ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
      },
      list: (of) => `list: ${of}`,
      date: 'date',
      topic: 'topic',
      text: 'text',
      number: 'number',
      yesOrNo: 'true or false',
      fields: 'fields',
    } satisfies ValueWords,
  };
}
