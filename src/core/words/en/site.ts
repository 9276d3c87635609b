import type { DataOf } from '../../kinds/index.ts';
import type { RecordKey } from '../../model/statuses.ts';
import type { Language } from '../language.ts';
import { frame } from './frame.ts';
import { front } from './front.ts';
import { method } from './method.ts';
import { without } from './without.ts';
import { CLAIMS, REPORTS, ROUTES } from './forms.ts';

/**
 * What pages, components, the frame around them and their scripts say, in English. Where a sentence
 * is given a link or a date, it may put it into any place and any list: see `phrase`.
 */
export function site(language: Language) {
  const { counted, list, number, plural, series } = language;
  const EVENTS = { one: 'event', other: 'events' };
  const PARAGRAPHS = { one: 'paragraph', other: 'paragraphs' };
  const WAYS = { one: 'independent route', other: 'independent routes' };
  const SPEAKERS = { one: 'speaker', other: 'speakers' };
  const NAMED = { one: 'named speaker', other: 'named speakers' };

  return {
    ...frame(language),
    ...front(language),
    ...method(language),
    ...without(language),

    /** Sentences that stand behind one another. */
    sentences: (each: readonly string[]) => each.join(' '),

    explainer: {
      depths: 'How long to read',
      /** How long a shorter form takes to read. */
      atDepth: (time: string) => `In ${time}`,
      titleAtDepth: (time: string, title: string) => `In ${time}: ${title}`,
      /** What a text is, and the day that it speaks for. */
      kicker: (kind: string, day: string) => `${kind} · As of ${day}`,
      changes: 'Changes',
      supportedBy: (section: string) => `Supported by the section “${section}”`,
      next: 'What next',
    },

    /** The tables of claims by sources. */
    ledger: {
      claim: 'Claim',
      cell: (stance: string, paragraph: number | undefined) =>
        paragraph === undefined ? stance : `${stance}, paragraph\u00A0${number(paragraph)}`,
      gravest: (passages: number) => `the gravest of ${number(passages)} passages`,
      checked: (by: readonly string[], day: string) => `checked by ${list(by)}, ${day}`,
      /** What an outlet did with its report, and on which day. */
      corrected: (what: string, day: string) => series([what, day]),
      /** The way to the legend. */
      signs: 'What the signs mean',
      /** Who looked for what is left out: once for a whole table. */
      looked: (checks: readonly { readonly by: readonly string[]; readonly on: string }[]) =>
        `What is left out was looked for by ${checks.map(({ by, on }) => `${list(by)}, ${on}`).join('; ')}.`,
      /** Over the reports that do something else with a claim than most do. */
      exceptions: 'Not like the others',
      /** What some reports do and how many, the first of them as links, and how many are not named. */
      exception: (what: string, named: readonly string[], more: number) =>
        `${what}: ${list(more > 0 ? [...named, `${number(more)} more`] : named)}`,
      /** How many reports the numbers of a table count. */
      counted: (reports: number) =>
        `${number(reports)} reports. The numbers say how many do what with a claim.`,
    },

    status: {
      by: (status: string, names: readonly string[]) => `${status} by ${list(names)}`,
    },

    claims: {
      filters: 'Filters',
      all: 'All claims',
      about: (topic: string) => `Claims about: ${topic}`,
      forecasts: (count: number) => `Forecasts and what came of them, ${number(count)}`,
      days: 'What was known on an earlier day',
    },

    claim: {
      /** Who said it when, and what it is about. */
      byline: (speakers: readonly string[], day: string, topics: readonly string[]) =>
        `${series([...speakers, day])}. ${series(topics)}.`,
      /** @param ways none for background; `unnamed` is how many people nobody names, where that is known */
      tally: (
        reports: number,
        ways: number | undefined,
        speakers: number,
        unnamed: number | undefined,
      ) =>
        series([
          counted(reports, REPORTS),
          ...(ways === undefined ? [] : [counted(ways, WAYS)]),
          ...(unnamed === 0
            ? [counted(speakers, SPEAKERS)]
            : [
                ...(speakers === 0 ? [] : [counted(speakers, NAMED)]),
                unnamed === undefined ? 'unnamed speakers' : `${number(unnamed)} unnamed`,
              ]),
        ]),
      unnamed: (of: string, why: string) => `Not named: ${of}. ${why}`,
      finding: 'Whether it is so',
      found: (by: readonly string[], day: string) => `Looked into by ${list(by)}, ${day}.`,
      carriers: 'Who carries it',
      chains: 'Chains of attribution',
      chain: 'Chain of attribution',
      carries: (source: string, stance: string, paragraph: number | undefined) =>
        paragraph === undefined
          ? `${source}: ${stance}`
          : `${source}: ${stance}, paragraph\u00A0${number(paragraph)}`,
      omits: (source: string) => `${source} leaves it out`,
      notApplicable: (source: string, why: string) => `${source} not applicable: ${why}`,
      earlier: (source: string) => `${source} published before this was said`,
      moreEarlier: (count: number) => `${number(count)} more published before this was said`,
      notChecked: (source: string) => `${source} not checked`,
      moreNotChecked: (count: number) => `${number(count)} more not checked`,
      origins: (outlets: readonly string[]) =>
        `First carried, among the reports compared here, by ${series(outlets)}.`,
      probably: (outlet: string) => `${outlet} (probably)`,
      elsewhere: (routes: readonly string[]) => `Also known from elsewhere: ${routes.join('; ')}.`,
      route: (relay: string, work: string) => `first ${relay}, in ${work}`,
      /** @param probable how many of them rest on an inferred link */
      ways: (ways: number, probable: number) =>
        `So it came by ${counted(ways, WAYS)}${probable > 0 ? ` (${number(probable)} probable)` : ''}; that tells how it travelled, not whether it is so.`,
      noOrigin: 'No report that we follow carries it.',
      changed: (outlets: readonly string[]) => `Changed by ${series(outlets)}.`,
      disputed: 'Who disputes it',
      /** Who disputes it; who reports that, if it is somebody else; and the report. */
      disputedIn: (who: readonly string[], reporter: string | undefined, report: string) =>
        series([...who, ...(reporter === undefined ? [] : [`reported by ${reporter}`]), report]),
      disputedInNote: (place: string) => `A note of ours tells of a dispute: ${place}`,
      disputes: (claims: readonly string[]) => `It disputes: ${claims.join('; ')}.`,
      retracted: (reports: readonly string[]) =>
        `Taken back by the outlet itself: ${series(reports)}.`,
    },

    forecast: {
      outcomeTitle: 'What became of it',
      saidBy: 'Said by',
      due: 'Due',
      onNoDay: 'On no day',
      condition: 'Condition',
      test: 'Test',
      outcome: 'Outcome',
      noOutcome: 'None on record.',
      all: 'All forecasts and the records of their speakers',
      overdue: (day: string) =>
        `What is overdue was due before ${day} and has no documented outcome.`,
      none: 'No report that we follow carries a forecast.',
      /** The record of one speaker: what came of how many forecasts. */
      record: (made: number, results: readonly { count: number; status: string }[]) =>
        `${counted(made, { one: 'forecast', other: 'forecasts' })}: ${series(results.map(({ count, status }) => `${number(count)} ${status}`))}.`,
      /** What stands over forecasts that count in no record, and why each does not. */
      apart: 'Conditional forecasts, not counted',
      uncounted:
        'The condition was not met, or nobody knows that it was: such a forecast counts in no record.',
      /** The same on the page of their speaker. */
      notCounted: (forecasts: readonly string[]) =>
        `Not counted, for their condition was not met, or nobody knows that it was: ${series(forecasts)}.`,
      records: {
        title: 'Who said so, and what came of it',
        caption: 'Forecasts by speaker, counted',
        speaker: 'Speaker',
        made: 'Made',
        kept: 'Kept',
        partly: 'Partly kept',
        'not-kept': 'Not kept',
        undecidable: 'Undecidable',
        overdue: 'Overdue',
        open: 'Open',
        apart: 'Conditional, not counted',
      } satisfies Record<RecordKey | 'title' | 'caption' | 'speaker' | 'made' | 'apart', string>,
    },

    /** Words of another language and what was made of them. */
    renderings: {
      title: 'The same words in another language',
      /** Before the words themselves. */
      spoken: (speaker: string, day: string, language: string) =>
        `${speaker}, ${day}, in ${language}:`,
      who: 'Who',
      inOurs: 'In English',
      ourTranslation: 'Our translation',
      by: (who: string, paragraph: number | undefined) =>
        paragraph === undefined ? who : `${who}, ¶${number(paragraph)}`,
    },

    source: {
      /** Over the headline: who published it, and when; and, where something is open, the way to what. */
      kicker: (publisher: string, day: string, open: string | undefined) =>
        [publisher, day, ...(open === undefined ? [] : [open])].join(' · '),
      unverified: 'partly unverified',
      /** The headline in quotation marks: these words are the outlet's. */
      headline: (words: string) => `“${words}”`,
      /** Who wrote what stands on the page: not who wrote the report. */
      byline: (site: string) => `Digest by the editors of ${site}`,
      /** How long the digest is. */
      length: (paragraphs: number, time: string) => `${counted(paragraphs, PARAGRAPHS)}, ${time}`,
      /** How many claims are in it, and what of them is to be counted. */
      claims: (claims: number, counts: readonly string[]) =>
        `${counted(claims, CLAIMS)}${counts.length === 0 ? '' : `: ${series(counts)}`}`,
      counts: {
        routes: (count: number) => counted(count, ROUTES),
        changedHere: (count: number) => `${number(count)} changed here`,
        changedElsewhere: (count: number) => `${number(count)} changed elsewhere`,
        disputed: (count: number) => `${number(count)} disputed`,
        leftOut: (count: number) => `${number(count)} left out`,
      },
      about: 'About the report and this digest',
      /** Who wrote the report, and what it is. */
      what: (
        medium: string,
        form: string | undefined,
        authors: readonly string[],
        editors: readonly string[],
      ) =>
        `${[
          `Published as: ${series(form === undefined ? [medium] : [medium, form])}`,
          ...(authors.length > 0 ? [`written by ${list(authors)}`] : []),
          ...(editors.length > 0 ? [`edited by ${list(editors)}`] : []),
        ].join('; ')}.`,
      next: (report: string) => `Next report: ${report}`,
      undated: (reason: string) => `Undated: ${reason}`,
      corrections: 'What its outlet has said of it since',
      correction: (day: string, what: string, says: string, work: string | undefined) =>
        `${day}, ${what}: ${says}${work === undefined ? '' : ` (${work})`}`,
      retracted: (day: string) =>
        `Its outlet has retracted this report (${day}). Its passages are still shown and counted, so that readers can see what was spread.`,
      notApplicable: 'What does not concern it',
      notConcerned: (claim: string, why: string) => `${claim}: ${why}`,
      original: 'Read the original',
      digest: {
        full: 'This is a digest in our own words, paragraph by paragraph, of the whole text.',
        partial:
          'This is a digest in our own words, paragraph by paragraph, of those parts of the text that we could read.',
      },
      carriesFrom: (source: string) => `It carries text from ${source}.`,
      carriedBy: (source: string) => `It was carried by ${source}.`,
      notCompared: (reason: string) =>
        `Its quotations were not compared with the original: ${reason}`,
      comparedBy: (names: readonly string[]) =>
        `Its passages were compared with the text by ${list(names)}.`,
      compared: (hash: string) =>
        `By the editors' own record, a program has compared its quotations with the original, word for word. Whoever has that text (SHA-256 ${hash}) can compare them again; this page alone proves nothing.`,
      /** Who has looked for what is left out. */
      checked: (by: readonly string[], day: string) => `Checked by ${list(by)}, ${day}:`,
      silent: 'What it leaves out',
    },

    compare: {
      /** Each under its number. */
      numbers: {
        claims: 'claims in all',
        shared: 'in more than one source',
        everywhere: (sources: number) => `in all ${number(sources)}`,
        single: 'in one source only',
        changed: 'with a changed wording',
      },
      unsaid: (
        omitted: number,
        found: readonly Check[],
        notChecked: number,
        earlier: number,
        notApplicable: number,
      ) => {
        const checks = found.map(
          ({ count, by, on }) => `${number(count)} found by ${list(by)}, ${on}`,
        );
        const more = (count: number, what: string): string =>
          count === 0 ? '' : ` ${what}: ${number(count)}.`;
        const who = checks.length === 0 ? '' : ` (${checks.join('; ')})`;
        return `Places in which a source leaves a claim out: ${number(omitted)}${who}. Places that nobody has checked: ${number(notChecked)}.${more(earlier, 'Places in which the source was published before this was said')}${more(notApplicable, 'Places in which the claim does not concern the source')}`;
      },
      copies: {
        title: 'Changed on the way',
        /** Of a source that changes wordings of another and is no copy of it. */
        measured: (source: string, from: string, changed: number) =>
          `${number(changed)} ${plural(changed, { one: 'passage', other: 'passages' })} of ${source} beside the wording of ${from}.`,
        kinds: (kinds: readonly string[]) => `${series(kinds)}.`,
        summary: (copy: string, from: string, kept: number, changed: number, gone: number) =>
          `${copy} carries a text of ${from}. Of the claims that both have, ${number(kept)} came through as ${plural(kept, { one: 'it was', other: 'they were' })}, and ${number(changed)} ${plural(changed, { one: 'passage has', other: 'passages have' })} a changed wording; ${number(gone)} ${plural(gone, { one: 'is', other: 'are' })} gone.`,
        caption: (from: string, copy: string) => `Changed between ${from} and ${copy}`,
        changed: 'What changed',
        here: 'here',
        paragraph: (paragraph: number) => `¶${number(paragraph)}`,
        /** What becomes of one sentence on its way, and how its marks are to be read. */
        wordings: 'One sentence, two wordings',
        compared: {
          marked: 'Words that are gone are struck through; new words are underlined.',
          same: 'The words are the same.',
          apart: 'The two wordings have no word in common, so none is marked.',
          languages: 'The two wordings are in different languages, so no word is marked.',
        },
        gone: 'gone',
        fresh: 'new',
        original: 'original',
        dropped: 'Left out on the way',
        /** With the claim, what the words in the source are, and the way to them. */
        droppedClaim: (claim: string, source: string, quote: string | undefined, place: string) =>
          `${claim}: ${source} has ${quote === undefined ? place : `${quote} ${place}`}`,
        checked: (checks: readonly string[]) => `Checked by ${checks.join('; ')}`,
        check: (by: readonly string[], day: string) => `${list(by)}, ${day}`,
      },
      only: 'Only in one source',
      nothingAlone: 'Nothing that the others do not have.',
      all: 'All claims',
      aligned: 'All claims, aligned',
      orders: 'In the order of',
      /** Where there are more sources than can stand side by side. */
      nearest: (shown: number, all: number) =>
        `${number(shown)} of ${number(all)} reports stand side by side: those that have most in common. Each report has a page with those nearest to it.`,
      inSource: (publisher: string) => `In ${publisher}`,
      inOthers: 'Only in others',
      cell: (stance: string, paragraph: number | undefined) =>
        paragraph === undefined ? stance : `${stance} ¶${number(paragraph)}`,
    },

    actor: {
      offices: 'Offices',
      whatItIs: 'What it is',
      unnamed: 'Not named',
      whoUnnamed: (count: number | undefined, of: string) =>
        count === undefined ? of : `${number(count)}: ${of}`,
      owner: 'Owner',
      ownedAsOf: (day: string) => `As of ${day}`,
      sanctions: 'Under sanctions',
      sanction: (by: string, measure: string, when: string) => `${by}: ${measure}, ${when}`,
      claims: 'Claims made',
      relays: 'Claims carried',
      relations: 'Relations',
      graph: 'Relations as a graph',
      /** In the list of actors. */
      ownedBy: (statement: string, day: string) => `Owner: ${statement} (as of ${day}).`,
      backedBy: (state: string, statement: string, day: string) =>
        `State-backed (${state}): ${statement} (as of ${day}).`,
      sanctioned: (sanctions: readonly string[]) => `Sanctions: ${sanctions.join('; ')}.`,
      /** The table of all relations. */
      heads: { from: 'Who', relation: 'Relation', to: 'To whom', when: 'When' },
    },

    concept: {
      next: 'Where to go from here',
    },

    event: {
      neighbours: 'Neighbouring events',
      before: (when: string) => `Before: ${when}`,
      after: (when: string) => `After: ${when}`,
      byline: (when: string, places: readonly string[], known: string | undefined) =>
        `${series([when, ...places])}${known === undefined ? '' : `. Known from ${known}`}`,
      with: (actors: readonly string[]) => `With ${series(actors)}`,
    },

    timeline: {
      keyDay: (day: string) => `Key day: ${day}`,
      around: (before: number, from: number) =>
        `${number(before)} of these events begin before this day, ${number(from)} on it or later.`,
      choice: (title: string, count: number) => `${title} (${number(count)})`,
    },

    place: {
      byline: (country: string, coordinates: string | undefined) =>
        coordinates === undefined ? country : series([country, coordinates]),
      events: 'What happened here',
    },

    figure: {
      download: 'Download (CSV)',
      shownIn: 'Shown in',
    },

    /** One work in a list of sources. */
    work: {
      reference: (
        publisher: string,
        title: string,
        day: string | undefined,
        remarks: readonly string[],
      ) => {
        const said = series([publisher, title, ...(day === undefined ? [] : [day])]);
        return remarks.length === 0 ? `${said}.` : `${said} (${remarks.join('; ')}).`;
      },
      inLetter: (publisher: string, title: string) => series([publisher, title]),
      /** What sort of work it is, where that is said, and how many pages cite it, where they are many. */
      cited: (kind: string | undefined, pages: number | undefined) =>
        series([
          ...(kind === undefined ? [] : [kind]),
          ...(pages !== undefined ? [`cited ${number(pages)} times`] : []),
        ]),
      titles: { translated: 'title translated', descriptive: 'our description' } satisfies Record<
        Exclude<DataOf<'references'>['title-kind'], 'exact'>,
        string
      >,
      foreign: (language: string) => `in ${language}`,
      via: (place: string) => `read at ${place}`,
      copy: 'a copy',
      archived: 'Archived copy',
    },

    asOfDay: {
      /** Over the days that may be chosen. */
      choose:
        'Choose a day. Its page shows which events had happened, which claims had been made and who had reported them by its end. What became known later is not there, and no text of hindsight.',
      known: (events: number, claims: number, reports: number) =>
        `What a reader could know at the end of the day: ${series([counted(events, EVENTS), counted(claims, CLAIMS), counted(reports, REPORTS)])}. Links lead to pages as they are today.`,
      days: 'Other days',
      day: (day: string, label: string) => `${day}, ${label}`,
      before: 'Before',
      after: 'After',
      /** Over what is new, where a day before has a page as well or not. */
      since: (day: string) => `Since ${day}`,
      byThen: 'By this day',
      events: 'What had happened',
      noEvents: 'Nothing on record.',
      earlierEvents: (events: number) => `Before that: ${counted(events, EVENTS)}`,
      claims: 'What had been claimed',
      noClaims: 'None of the reports that we follow had been published.',
      earlierClaims: (day: string) => `Known on ${day} already`,
      heads: { claim: 'Claim', status: 'Status by then', carried: 'Carried by' },
      carried: (reports: number, routes: number | undefined) =>
        series([
          counted(reports, REPORTS),
          ...(routes === undefined ? [] : [counted(routes, ROUTES)]),
        ]),
      forecasts: 'What had been forecast',
      forecast: (speakers: readonly string[], outcome: string | undefined) =>
        series([...speakers, ...(outcome === undefined ? [] : [`outcome ${outcome}`])]),
      due: (day: string) => `due ${day}`,
      condition: (condition: string) => `on the condition: ${condition}`,
      changes: 'What we had published',
      change: (day: string, page: string, what: string) => `${day}, ${page}: ${what}`,
    },
  };
}

/** Who found how many claims left out, and when. */
interface Check {
  readonly count: number;
  readonly by: readonly string[];
  readonly on: string;
}
