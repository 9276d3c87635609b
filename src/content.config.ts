import { defineCollection } from 'astro:content';
import { STORED_KINDS } from './site/compile.ts';
import { pagesLoader } from './site/loader.ts';

export const collections = Object.fromEntries(
  STORED_KINDS.map((kind) => [kind, defineCollection({ loader: pagesLoader(kind) })]),
);
