import { describe, expect, it } from 'vitest';
import { graphOf, STORY } from '../graph/testing.ts';
import { withReports } from '../ledger/testing.ts';
import { cardView } from './card.ts';

const graph = graphOf(STORY);

describe('the card of an entry', () => {
  it('says of each kind what it is, in one sentence, and on what it rests', () => {
    const cards = [...graph.entries.values()]
      .filter((entry) => entry.collection !== 'data')
      .map((entry) => {
        const { kind, title, text, status, sources } = cardView(graph, entry);
        return [kind, title, text, status, sources.map((work) => work.text).join('; ')]
          .filter(Boolean)
          .join(' | ');
      });
    expect(cards).toMatchInlineSnapshot(`
      [
        "outlet | City Wire | News agency | Office of Works, Report on the bridge",
        "person | Jane Doe | Mayor, since 2020 | Office of Works, Report on the bridge; The Daily, The Daily on the bridge",
        "outlet | The Daily | Newspaper | Office of Works, Report on the bridge",
        "claim | Jane Doe: The bridge is unsafe | The bridge is no longer safe. | unproven, 1 report, 1 route | The Daily, The Daily on the bridge",
        "forecast | The Daily: The repair ends in June | The repair will be finished in June 2025. | open, 1 report, 1 route | The Daily, The Daily on the bridge",
        "concept | Load limit | The heaviest load that a bridge may carry. | Office of Works, Report on the bridge",
        "concept | Steel fatigue | Cracking of steel under a load that returns. | Office of Works, Report on the bridge",
        "event | The bridge closes | 1 March 2025. The city closes the bridge. | Office of Works, Report on the bridge",
        "explainer | Why the bridge closed | Why was the bridge closed? | Office of Works, Report on the bridge; The Daily, The Daily on the bridge",
        "place | Old Town | Utopia. The quarter at the bridge. | Office of Works, Report on the bridge",
        "reference | Report on the bridge | Office of Works | Office of Works, Report on the bridge",
        "source | The Daily on the bridge | 2 March 2025. The Daily reports the closing. | The Daily, The Daily on the bridge",
      ]
    `);
  });

  it('says of a claim who disputes it, who reports that, and who changed it', () => {
    const CLAIM = 'bridge-is-unsafe';
    const disputed = graphOf(
      withReports([
        {
          id: 'a-report',
          publisher: 'the-daily',
          passages: [
            { claim: CLAIM, chain: 'jane-doe > the-daily' },
            { claim: CLAIM, stance: 'disputes', by: 'city-wire', chain: 'city-wire > the-daily' },
            { claim: CLAIM, stance: 'disputes', by: 'the-daily', chain: 'the-daily' },
          ],
        },
        {
          id: 'b-report',
          publisher: 'a-paper',
          passages: [{ claim: CLAIM, stance: 'changes', chain: 'jane-doe > a-paper' }],
        },
      ]),
    );
    expect(cardView(disputed, disputed.get('claims', CLAIM)).status).toBe(
      'disputed by City Wire, reported by The Daily, disputed by The Daily, changed by Outlet a-paper, unproven, 2 reports, 2 routes',
    );
  });

  it('is plain data', () => {
    for (const entry of graph.entries.values()) {
      const card = cardView(graph, entry);
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    }
  });
});
