import { PLACES } from '../../model/media.ts';
import { say } from '../../words/say.ts';
import type { Check } from '../draft.ts';
import { problemIn } from '../problem-in.ts';

/** A place in an original is one that its medium has: a broadcast has no pages, an article no seconds. */
export const placesInMedia: Check = (draft) =>
  draft.all('sources').flatMap((source) => {
    const { medium } = source.data;
    const kinds = PLACES[medium];
    return source.facts.claims.flatMap((passage) => {
      const { at } = passage;
      if (at === undefined || kinds.includes(at.kind)) return [];
      const said = say.placesInMedia.unlike(at.kind, medium, kinds[0]);
      return [problemIn(source, passage, 'invalid-attribute', said)];
    });
  });
