import { date, language, occurrence, optional, ref, words } from './attributes.ts';
import { component } from './component.ts';

export const Quote = component({
  placement: 'text',
  empty: false,
  attributes: {
    by: ref('actors', 'quote'),
    said: date(),
    lang: optional(language()),
    original: optional(words()),
    occurrence: optional(occurrence()),
  },
  together: [
    {
      pair: ['lang', 'original'],
      why: 'original',
    },
  ],
  example: '<Quote by="speaker" said="2025-03-31">rendering</Quote>',
  about: 'a quotation with its speaker',
  worded: true,
  limit: 'quotes',
  quoted: true,
  said: 'said',
});
