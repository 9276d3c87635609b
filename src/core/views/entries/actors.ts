import { formatDate } from '../../model/dates.ts';
import { actorView } from '../actor.ts';
import { actorsView } from '../actors.ts';
import type { Shown } from './shown.ts';

export const actors = {
  view: actorView,
  list: actorsView,
  sentence: ({ roles: [role] }) => {
    const since = role?.from ?? role?.['as-of'];
    const word = role?.from === undefined ? 'as of' : 'since';
    const until = role?.until;
    const when = until ? `until ${formatDate(until)}` : since && `${word} ${formatDate(since)}`;
    return [role?.role ?? '', when].filter(Boolean).join(', ');
  },
} satisfies Shown<'actors'>;
