import type { Reference } from '../../en/content/shared.ts';

/** What an author does to refer to an entry. */
export const REFERRING: Readonly<Record<Reference['how'], string>> = {
  link: 'Пошліться на нього з іншого запису',
  cite: 'Покликайтеся на нього',
  show: 'Покажіть його',
};
