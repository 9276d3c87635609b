import type { Group } from './fields.ts';

/** What is said of elements, in the language of the site. */
export const words = {
  title: 'Elements',
  table: 'Periodic table',
  label: (told: string, all: string): string =>
    `Periodic table of the elements; ${told} of ${all} belong to this story and are links`,
  order:
    'Order and places after the periodic table of IUPAC (4 May 2022). Framed elements belong to this story; “light” and “heavy” say which group they are counted with.',
  groups: {
    light: 'light',
    heavy: 'heavy',
    'light or heavy': 'light or heavy',
    neither: 'neither light nor heavy',
  } satisfies Record<Group, string>,
};
