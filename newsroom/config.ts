import { defineNewsroom } from '#sidelight';
import { oneConceptEach } from './elements/check.ts';
import { elementFields } from './elements/fields.ts';
import { elementParts } from './elements/parts.ts';

/**
 * What this newsroom adds to the program: its texts about itself, its own words, and the chemical
 * elements of its story.
 */
export default defineNewsroom({
  about: 'about.mdx',
  words: {
    en: {
      pages: {
        places: { title: 'Places', description: 'Where it happened, and where the ore lies.' },
      },
    },
  },
  fields: [elementFields],
  checks: [oneConceptEach],
  parts: elementParts,
  styles: ['elements/element.css', 'elements/periodic.css'],
});
