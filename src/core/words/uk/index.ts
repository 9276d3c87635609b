import type { en } from '../en/index.ts';
import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { addressFault } from './addresses.ts';
import { content } from './content.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { flow } from './front.ts';
import { grammar } from './grammar.ts';
import { guide } from './guide.ts';
import { kinds } from './kinds.ts';
import { modality } from './modality.ts';
import { reader } from './reader.ts';
import { reports } from './reports.ts';
import { site } from './site.ts';

/** Every word that readers and authors meet, in Ukrainian. */
export function uk(language: Language): Translated<typeof en> {
  const own = kinds(language);
  return {
    ...reader(language),
    ...flow(language),
    site: site(language),
    kinds: own,
    guide: guide(language),
    addressFault,
    modality,
    reports: reports(language),
    messages: {
      fields: fields(language, own),
      dates: dates(own),
      ...grammar(language),
      ...content(language),
    },
  };
}
