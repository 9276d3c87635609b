import { defineNewsroom } from '#sidelight';

/** What this newsroom adds to the program: its texts about itself and its own words. */
export default defineNewsroom({
  about: 'about.mdx',
  words: {
    en: {
      pages: {
        places: { title: 'Places', description: 'Where it happened, and where the ore lies.' },
      },
    },
  },
});
