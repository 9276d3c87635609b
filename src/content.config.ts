import { defineCollection } from 'astro:content';
import { pagesLoader } from './site/loader.ts';

export const collections = {
  explainers: defineCollection({ loader: pagesLoader('explainers') }),
  sources: defineCollection({ loader: pagesLoader('sources') }),
  claims: defineCollection({ loader: pagesLoader('claims') }),
  actors: defineCollection({ loader: pagesLoader('actors') }),
  concepts: defineCollection({ loader: pagesLoader('concepts') }),
  places: defineCollection({ loader: pagesLoader('places') }),
  events: defineCollection({ loader: pagesLoader('events') }),
  references: defineCollection({ loader: pagesLoader('references') }),
  depths: defineCollection({ loader: pagesLoader('depths') }),
  'as-of': defineCollection({ loader: pagesLoader('as-of') }),
  ledgers: defineCollection({ loader: pagesLoader('ledgers') }),
  orders: defineCollection({ loader: pagesLoader('orders') }),
  figures: defineCollection({ loader: pagesLoader('figures') }),
  timelines: defineCollection({ loader: pagesLoader('timelines') }),
  indexes: defineCollection({ loader: pagesLoader('indexes') }),
};
