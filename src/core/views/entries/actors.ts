import { actorView, spanOf } from '../actor.ts';
import { actorsView } from '../actors.ts';
import type { Shown } from './shown.ts';

export const actors = {
  view: actorView,
  list: actorsView,
  sentence: ({ roles: [role] }, words) => {
    // Of an office that has ended only the end is told: it is what a reader must know.
    const from = role?.until === undefined ? role?.from : undefined;
    const when = spanOf(words, from, role?.until, role?.['as-of']);
    return words.series([role?.role, when].flatMap((part) => (part ? [part] : [])));
  },
} satisfies Shown<'actors'>;
