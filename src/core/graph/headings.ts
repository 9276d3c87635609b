import type { EntryId } from '../model/ids.ts';
import type { Words } from '../words/words.ts';
import type { ContentGraph, Entry } from './graph.ts';

/** What headings are made of. */
interface Story extends Pick<ContentGraph, 'entries'> {
  readonly words: Pick<Words, 'claims'>;
}

/**
 * What an entry is called wherever readers meet it. A claim is never told as the site's own words:
 * its speakers stand before its title.
 */
export function headingOf(story: Story, entry: Entry): string {
  const { title } = entry.data;
  return entry.collection === 'claims' ? attributed(story, entry, title) : title;
}

/** What a claim says, with who says it. */
export function statementOf(story: Story, claim: Entry<'claims'>): string {
  return attributed(story, claim, claim.data.statement);
}

function attributed({ entries, words }: Story, { data }: Entry<'claims'>, what: string): string {
  const names = [...new Set(data.speaker)].map((id) => {
    const speaker = entries.get(id as EntryId);
    if (speaker?.collection !== 'actors') return id;
    return speaker.data.short ?? speaker.data.title;
  });
  return words.claims.attributed(names, what);
}
