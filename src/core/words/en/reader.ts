import type { ClaimFacet } from '../../kinds/claim.ts';
import type { Collection } from '../../kinds/index.ts';
import type { Called } from '../../kinds/kind.ts';
import type { Bond } from '../../kinds/meaning.ts';
import type { PlaceField } from '../../kinds/reference-place.ts';
import type { ReferenceRole, ReferenceType } from '../../kinds/reference-types.ts';
import type { CellSign } from '../../model/cells.ts';
import type { Absence, ASIDE_KINDS, ChangeKind, Reply, Stance } from '../../model/stances.ts';
import type { FindingKey } from '../../model/findings.ts';
import type { CorrectionKind, Form, Medium, MediumPlace } from '../../model/media.ts';
import type { StatusKey } from '../../model/statuses.ts';
import { MOST_NAMED } from '../attribution.ts';
import type { Language } from '../language.ts';
import { CLAIMS, ROUTES } from './forms.ts';

/** What the page of a work tells of it, line by line. */
type WorkFact = PlaceField | 'type' | 'role' | 'original' | 'author' | 'accessed';

/** What readers meet in views, drawings and bodies, in English, by the place where it stands. */
export function reader(language: Language) {
  const { counted, date, either, list, number, plural, series } = language;
  const MINUTES = { one: 'minute', other: 'minutes' };

  return {
    /** Silent reading speed of adults for non-fiction, words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
    wordsPerMinute: 238,

    /** The word over a title and beside links, where it says more than the collection's. */
    called: {
      person: 'person',
      organisation: 'organisation',
      state: 'state',
      outlet: 'outlet',
      unnamed: 'unnamed source',
      claim: 'claim',
      position: 'position',
      forecast: 'forecast',
      background: 'background',
    } satisfies Record<Called, string>,

    /** What a field says of the entry that it names, in the list of what links there. */
    relations: {
      'is related to': 'is related to',
      'is owned by': 'is owned by',
      'said by': 'said by',
      requires: 'requires',
      'took place in': 'took place in',
      involved: 'involved',
      published: 'published',
      'written by': 'written by',
      'edited by': 'edited by',
      'syndicated from': 'syndicated from',
      'is a copy of': 'is a copy of',
      omits: 'leaves out',
      'does not concern': 'does not concern',
      cites: 'cites',
      'is also known from': 'is also known from',
      'first carried by': 'first carried by',
      disputes: 'disputes',
    } satisfies Record<Bond, string>,

    /** A title, and what tells it from another of the same words. */
    distinguished: (title: string, word: string) => `${title} (${word})`,

    stances: {
      asserts: 'says itself',
      attributes: 'reports as said',
      disputes: 'disputes',
      changes: 'changes',
      omits: 'leaves out',
      'not-applicable': 'not applicable',
      earlier: 'published before this was said',
      'not-checked': 'not checked',
    } satisfies Record<Stance | Absence, string>,

    /** What reports do with a claim, and how many: the signs of a row of cells in words. */
    cells: {
      signs: {
        carries: 'carries it',
        changes: 'changes it',
        disputes: 'disputes it',
        omits: 'leaves it out',
        'not-applicable': 'cannot carry it',
        'not-checked': 'not checked',
      },
      told: {
        carries: (n: number) => `${number(n)} ${plural(n, { one: 'carries', other: 'carry' })} it`,
        changes: (n: number) => `${number(n)} ${plural(n, { one: 'changes', other: 'change' })} it`,
        disputes: (n: number) =>
          `${number(n)} ${plural(n, { one: 'disputes', other: 'dispute' })} it`,
        omits: (n: number) => `${number(n)} ${plural(n, { one: 'leaves', other: 'leave' })} it out`,
        'not-applicable': (n: number) => `${number(n)} cannot carry it`,
        'not-checked': (n: number) => `${number(n)} not checked`,
      },
    } satisfies {
      readonly signs: Record<CellSign, string>;
      readonly told: Record<CellSign, (count: number) => string>;
    },

    /** What counts as each kind of change of a wording. */
    changeKinds: {
      meaning: {
        word: 'meaning changed',
        definition: 'Who reads this wording believes something else than who reads the other one.',
      },
      hardened: {
        word: 'hardened',
        definition:
          'What the other tells as possible, estimated or partial is told as certain, exact or whole, or in stronger words.',
      },
      softened: {
        word: 'softened',
        definition:
          'What the other tells as certain, exact or whole is told as possible, estimated or partial, or in weaker words.',
      },
      'speaker-lost': {
        word: 'speaker lost',
        definition: 'What the other has somebody say is told without that person.',
      },
      'scope-widened': {
        word: 'scope widened',
        definition: 'It is told of more people, things, places or time than in the other wording.',
      },
      'scope-narrowed': {
        word: 'scope narrowed',
        definition:
          'It is told of fewer people, things, places or of less time than in the other wording.',
      },
      cut: {
        word: 'cut',
        definition:
          'A condition, limit or reservation of the other wording is missing, and the rest reads differently without it.',
      },
      'cause-added': {
        word: 'cause added',
        definition:
          'One thing is told as the reason of another, where the other wording only has both.',
      },
    } satisfies Record<ChangeKind, { readonly word: string; readonly definition: string }>,

    /** What passages do, told with who does it. */
    passages: {
      disputedBy: (names: readonly string[]) => `disputed by ${list(names)}`,
      reported: (dispute: string, outlet: string) => `${dispute}, reported by ${outlet}`,
      /** @param stance the word for it, with the kinds of change */
      changed: (stance: string, kinds: readonly string[]) => `${stance}: ${series(kinds)}`,
    },

    /** What stands beside a paragraph of a source, of its claims. */
    evidence: {
      /** Before a route, for those who do not see where it stands. */
      of: (paragraph: number, claims: number) =>
        `Evidence for paragraph ${number(paragraph)}, ${counted(claims, CLAIMS)}:`,
      own: 'in its own voice',
      disputedWay: (route: string) => `disputed: ${route}`,
      /** Behind the routes that are named. */
      more: (routes: number) => `and ${number(routes)} more`,
      struck: {
        disputed: 'disputed',
        'changed-here': 'changed here',
        'changed-elsewhere': 'changed elsewhere',
      },
      /** What other reports do with a claim. */
      others: {
        carries: (names: string) => `also in ${names}`,
        changes: (names: string) => `changed by ${names}`,
        disputes: (names: string) => `disputed in ${names}`,
        omits: (names: string) => `left out by ${names}`,
        'not-applicable': (names: string) => `does not concern ${names}`,
        earlier: (names: string) => `said only after ${names}`,
        more: (count: number) => `${number(count)} more`,
      },
    },

    /** Whether an outlet was asked about a change, and what came of it. */
    replies: {
      'not-asked': (outlet: string) => `${outlet} was not asked.`,
      asked: (outlet: string) => `${outlet} was asked and has not answered.`,
      answered: (outlet: string) => `${outlet} was asked and answered.`,
      declined: (outlet: string) => `${outlet} was asked and declined to answer.`,
    } satisfies Record<Reply, (outlet: string) => string>,

    statuses: {
      'single-origin': 'one route',
      'several-origins': 'several routes',
      disputed: 'disputed',
      changed: 'changed',
      probable: 'route inferred',
      'not-carried': 'in no report',
      open: 'open',
      overdue: 'overdue',
      kept: 'kept',
      partly: 'partly kept',
      'not-kept': 'not kept',
      void: 'void: condition not met',
      undecidable: 'undecidable',
    } satisfies Record<StatusKey, string>,

    /** What the editors found of a statement of fact. */
    found: {
      holds: 'holds',
      partly: 'holds in part',
      'does-not-hold': 'does not hold',
      unproven: 'unproven',
      contested: 'contested',
      'cannot-be-known': 'cannot be known',
      'not-looked-into': 'not looked into',
    } satisfies Record<FindingKey, string>,

    dates: {
      between: (from: string, until: string) => `${date(from)} to ${date(until)}`,
      since: (from: string) => `since ${date(from)}`,
      until: (until: string) => `until ${date(until)}`,
      asOf: (day: string) => `as of ${date(day)}`,
      /** What is not sure: what is known of it is told before. */
      about: (known: string) => `about ${known}`,
      uncertain: (known: string) => `${known} (uncertain)`,
      unknown: {
        day: (known: string) => `${known}, day unknown`,
        month: (known: string) => `${known}, month unknown`,
        year: (known: string) => `${known}, year unknown`,
      },
    },

    /** Title and description of the pages that are about no single entry. */
    pages: {
      explainers: {
        title: 'Explainers',
        description: 'Each question answered in brief, in short, or in full.',
      },
      sources: {
        title: 'The reports',
        description: 'The reports that this site annotates, paragraph by paragraph.',
      },
      claims: {
        title: 'Claims',
        description:
          'Who says what, through whom, and which outlets agree, change it, dispute it or stay silent.',
      },
      actors: {
        title: 'People & outlets',
        description:
          'The people, organisations, outlets and states of this story, and how they are related.',
      },
      concepts: {
        title: 'Terms',
        description: 'The terms of this story, each defined in one sentence.',
      },
      places: { title: 'Places', description: 'Where it happened.' },
      events: { title: 'Timeline', description: 'What happened, in order, with who says so.' },
      references: {
        title: 'References',
        description:
          'Every work that this site cites; each has a page with all that is cited from it.',
      },
      data: {
        title: 'Figures',
        description: 'The figures behind the charts and maps, each with its source and as a file.',
      },
      forecasts: {
        title: 'Forecasts',
        description: 'What was said to come, by when, how one would tell, and what came of it.',
      },
      compare: {
        title: 'Side by side',
        description:
          'The same claims in every source: what each one carries, changes or leaves out.',
      },
      method: {
        title: 'Method',
        description:
          'Who answers for this site, what it follows, whose words, and how much of it was checked.',
      },
      corrections: {
        title: 'Corrections',
        description: 'What was wrong on this site and is mended, with the day.',
      },
      days: {
        title: 'As of a day',
        description:
          'What was known at the end of each of the days that the story turns on, and nothing later.',
      },
    } satisfies Record<Collection, Page> & Record<string, Page>,

    asOf: {
      page: (day: string) => ({
        title: `As of ${date(day)}`,
        description: `What was known at the end of ${date(day)}: events, claims and their status, and nothing later.`,
      }),
    },

    /** What reports are, and what became of them. */
    sources: {
      media: {
        article: 'article',
        wire: 'agency report',
        broadcast: 'broadcast',
        podcast: 'podcast',
        video: 'video',
        post: 'post',
        document: 'document',
        'press-release': 'press release',
        transcript: 'transcript',
        photo: 'photograph',
      } satisfies Record<Medium, string>,
      forms: {
        report: 'report',
        opinion: 'opinion',
        analysis: 'analysis',
        interview: 'interview',
        live: 'live coverage',
      } satisfies Record<Form, string>,
      undated: 'undated',
      /** What its outlet has done: it follows the name of the report, or a day follows it. */
      corrected: {
        retraction: 'retracted by its outlet',
        correction: 'corrected by its outlet',
        clarification: 'clarified by its outlet',
        update: 'updated by its outlet',
      } satisfies Record<CorrectionKind, string>,
      /** A place in the original, which is not our paragraph. */
      at: ({ kind, from, until }: MediumPlace) => {
        const span = until === undefined ? from : `${from}–${until}`;
        if (kind === 'time') return `${span} in the recording`;
        const [one, many] = kind === 'page' ? ['p.', 'pp.'] : ['par.', 'pars.'];
        return `${until === undefined ? one : many}\u00A0${span} of the original`;
      },
    },

    comparison: {
      orderTitle: (publisher: string) => `Side by side, in the order of ${publisher}`,
      /** The name of the table of changed claims. */
      changed: 'Claims that a source changed, side by side',
      claim: 'Claim',
      paragraph: (ordinal: number) => `, paragraph\u00A0${ordinal}`,
    },

    claims: {
      /** What somebody says, with who says it. */
      attributed: (speakers: readonly string[], what: string) => {
        const [first = ''] = speakers;
        const others = `${first} and ${number(speakers.length - 1)} others`;
        return `${speakers.length > MOST_NAMED ? others : list(speakers)}: ${what}`;
      },
      /** A status and how widely the claim is told: `disputed, 2 reports, 1 route`; background has no route. */
      fared: (statuses: readonly string[], reports: number, routes: number | undefined) =>
        series([
          ...statuses,
          counted(reports, { one: 'report', other: 'reports' }),
          ...(routes === undefined ? [] : [counted(routes, ROUTES)]),
        ]),
      /** Of a forecast that hangs on something. */
      conditional: 'conditional',
      /** The ways to filter them. */
      facets: {
        speaker: 'By speaker',
        topic: 'By topic',
        status: 'By status',
        finding: 'By finding',
        source: 'By report',
      } satisfies Record<ClaimFacet, string>,
      /** The page of the claims that a filter leaves. */
      filtered: {
        speaker: (speaker: string, count: number) => ({
          title: `Claims by ${speaker}`,
          description: found(count, `by ${speaker}`),
        }),
        topic: (topic: string, count: number) => ({
          title: `Claims: ${topic}`,
          description: found(count, `under the topic “${topic}”`),
        }),
        status: (status: string, count: number) => ({
          title: `Claims: ${status}`,
          description: found(count, `with the status “${status}”`),
        }),
        finding: (finding: string, count: number) => ({
          title: `Claims: ${finding}`,
          description: found(count, `with the finding “${finding}”`),
        }),
        source: (report: string, count: number) => ({
          title: `Claims in ${report}`,
          description: found(count, `carried by ${report}`),
        }),
      } satisfies Record<ClaimFacet, (title: string, count: number) => Page>,
    },

    actors: {
      groups: {
        person: 'People',
        organisation: 'Organisations',
        outlet: 'Outlets',
        state: 'States',
        unnamed: 'Unnamed sources',
      },
      /** The owner of an outlet, where nobody could find out. */
      ownerUnknown: (why: string) => `Not known – ${why}`,
      /** What a reader should know of an actor, after its kind. */
      stateBacked: 'state-backed',
      sanctioned: 'touched by sanctions',
      sanction: (measure: string, by: string, when: string) => `${measure} (${by}), ${when}`,
      /** What search engines show. */
      described: (name: string, roles: readonly string[]) => `${name}: ${roles.join('; ')}.`,
    },

    explainers: {
      depths: { brief: 'Brief', short: 'Short', full: 'Full' },
      /** How long a form takes to read. */
      seconds: (seconds: number) => counted(seconds, { one: 'second', other: 'seconds' }),
      minutes: (minutes: number) => counted(minutes, MINUTES),
    },

    events: {
      /** A date and what happened. */
      sentence: (when: string, summary: string) => `${when}. ${summary}`,
      timeline: (title: string, count: number) => ({
        title: `Timeline: ${title}`,
        description: `What happened, in order: ${counted(count, { one: 'event', other: 'events' })} filed under “${title}”.`,
      }),
      everything: 'All events',
      byTopic: { title: 'By topic', label: 'Events by topic' },
      byActor: { title: 'By actor', label: 'Events by actor' },
    },

    places: {
      sentence: (country: string, summary: string) => `${country}. ${summary}`,
      /** Degrees, WGS 84: `55.8° N, 37.6° E`. */
      coordinates: (lat: number, lon: number) =>
        `${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}`,
    },

    references: {
      /** What sort of work it is, what it is to what it says, and what is told of it. */
      types: {
        article: 'article',
        'article-journal': 'article in a journal',
        'article-magazine': 'article in a magazine',
        'article-newspaper': 'article in a newspaper',
        bill: 'bill',
        book: 'book',
        broadcast: 'broadcast',
        chapter: 'chapter of a book',
        classic: 'classical work',
        collection: 'collection',
        dataset: 'data set',
        document: 'document',
        entry: 'entry in a reference work',
        'entry-dictionary': 'entry in a dictionary',
        'entry-encyclopedia': 'entry in an encyclopedia',
        event: 'event',
        figure: 'figure',
        graphic: 'picture',
        hearing: 'hearing',
        interview: 'interview',
        legal_case: 'court case',
        legislation: 'legislation',
        manuscript: 'manuscript',
        map: 'map',
        motion_picture: 'film or video',
        musical_score: 'musical score',
        pamphlet: 'pamphlet',
        'paper-conference': 'conference paper',
        patent: 'patent',
        performance: 'performance',
        periodical: 'periodical',
        personal_communication: 'letter or message',
        post: 'post',
        'post-weblog': 'blog post',
        regulation: 'regulation',
        report: 'report',
        review: 'review',
        'review-book': 'book review',
        software: 'software',
        song: 'song or recording',
        speech: 'speech',
        standard: 'standard',
        thesis: 'thesis',
        treaty: 'treaty',
        webpage: 'web page',
      } satisfies Record<ReferenceType, string>,
      roles: {
        primary: 'primary source',
        report: 'report on what others say or did',
        mirror: 'copy on another site',
        'reference-work': 'reference work',
      } satisfies Record<ReferenceRole, string>,
      facts: {
        type: 'Type',
        role: 'Role',
        original: 'Copy of',
        author: 'Author',
        accessed: 'Read on',
        'container-title': 'In',
        volume: 'Volume',
        issue: 'Issue',
        page: 'Pages',
        number: 'Number',
        authority: 'Court or authority',
        'publisher-place': 'Published in',
        archive: 'Archive',
        'archive-place': 'Place of the archive',
        archive_location: 'Place in the archive',
        'call-number': 'Call number',
        DOI: 'DOI',
        ISBN: 'ISBN',
        ISSN: 'ISSN',
      } satisfies Record<WorkFact, string>,
      /** Of a work that nobody published, in the place of the publisher. */
      authors: (names: readonly string[]) =>
        names.length > 3 ? `${series(names.slice(0, 3))} and others` : series(names),
      /** A number such as an ISBN. */
      numbered: (kind: string, number: string) => `${kind} ${number}`,
      described: (publisher: string, issued: string | undefined) =>
        `${issued === undefined ? publisher : series([publisher, issued])}: what this site cites it for.`,
      /** What a publisher is filed under: The Weekly Post under W. */
      filedUnder: (publisher: string) => publisher.replace(/^The /, ''),
    },

    /** The parts of a text. */
    text: {
      /** Labels of notes that tell that something is disputed, each ended by a semicolon. */
      disputes: 'Dispute; Disputed',
      /** How a text says that several sources say the same: see `phrasePattern`. */
      severalSources:
        'reports|sources|outlets|media|newspapers|papers|agencies|accounts have? all|both|also? confirm|confirmed|corroborate|corroborated; several|multiple|many|various|numerous|independent independent|other|different? sources|outlets|reports|media|newspapers|papers|agencies|accounts; widely|broadly|independently reported|confirmed|corroborated; reported|confirmed|corroborated by other|several|many|multiple|independent independent|other? sources|outlets|reports|media|newspapers|papers|agencies',
      /** What turns such a phrase into its opposite, where it stands before it. */
      denials: 'no|not|none|never|nobody|neither|nor|without|cannot',
      notes: 'Notes',
      backToText: (note: number) => `Note ${note}, back to the text`,
      /** For a note with several marks: the way to one of those after the first. */
      backToPlace: (note: number, place: number) =>
        `Note ${note}, back to place ${place} in the text`,
      moreNotes: (count: number) =>
        `${counted(count, { one: 'more note', other: 'more notes' })} below the text`,
      table: (heads: readonly string[]) => `Table: ${heads.join(', ')}`,
      asides: {
        method: 'How we worked',
        caution: 'Caution',
        reading: 'Reading note',
      } satisfies Record<(typeof ASIDE_KINDS)[number], string>,
    },

    figures: {
      asTable: 'As a table',
      theTable: 'The figures as a table',
      theMap: 'Map',
      seeMap: 'See the map',
      alone: 'This figure alone',
      source: 'Source: ',
      asOf: (when: string) => `. As of ${when}. `,
      download: 'Download the figures (CSV)',
      /** Links to the drawing as a file: the second stands behind the first. */
      save: { svg: 'Save the drawing as SVG', png: 'as PNG' },
      /** The head of a column of figures. */
      inUnit: (label: string, unit: string) => `${label} (${unit})`,
      missing: 'not available',
      noFigure: 'no figure',
      lowest: 'lowest',
      highest: 'highest',
      offTheMap: (names: readonly string[]) => `Not on the map: ${list(names)}.`,
      /** The same of borders, in short, on a saved picture. */
      baseMap:
        'This map takes no position on borders. Base map: Natural Earth 4.1.0 (public domain), simplified.',
      /** Before, in and after the link to the policy of the base map. */
      borders: {
        before:
          'This map takes no position on borders. Coasts and borders are those of the base map, ' +
          'Natural Earth 4.1.0 at 1:110 million (public domain, as packed in world-atlas 2.0.2), ' +
          'simplified. It draws disputed borders ',
        policy: 'by who controls an area in fact',
        after:
          ', which says nothing about who has a right to it. One border is left out: resolution 68/262 ' +
          'of the General Assembly of the United Nations asks states not to recognise it. Circles and ' +
          'crosses stand in the middle of the largest part of a country; a circle’s area is to scale, ' +
          'and a cross means that no figure is available.',
      },
    },

    /** What a chart shows, in words. */
    findings: {
      none: 'No figures are available.',
      unknown: (names: readonly string[]) => ` No figure for ${list(names)}.`,
      only: (name: string, figure: string, unit: string) =>
        `${name}, ${figure} ${unit}, is the only figure.`,
      /** The highest figures, those that follow, and the lowest where it is not among them. */
      ranking: ({ top, figure, unit, count, next, lowest }: Ranking) => {
        const lead = `${list(top)} ${plural(top.length, { one: 'has', other: 'have' })} the highest of ${number(count)} figures, ${figure} ${unit}`;
        const rest = next.length > 0 ? `, followed by ${list(next.map(withFigure))}` : '';
        const last = lowest ? `; ${lowest.name} has the lowest, ${lowest.figure}` : '';
        return `${lead}${rest}${last}.`;
      },
      same: (count: number, figure: string, unit: string) =>
        `All ${number(count)} figures are ${figure} ${unit}.`,
      range: (count: number, low: Named, high: Named, unit: string) =>
        `${number(count)} figures run from ${low.figure} (${low.name}) to ${high.figure} ${unit} (${high.name}).`,
      times: (times: number) => ` The highest is ${number(times)} times the lowest.`,
      /** Estimates of one thing, each with who says it, and the figures beside them. */
      estimates: (thing: string, each: readonly Named[], unit: string, beside: readonly Named[]) =>
        `${thing}, in ${unit}: ${either(each.map(({ name, figure }) => `${figure} (${name})`))}.${beside.length > 0 ? ` For comparison: ${list(beside.map(withFigure))}.` : ''}`,
      alike: 'They are the same.',
      /** The steps of a chain with the figures of each, lowest first. */
      steps: (share: string, unit: string, steps: readonly Named[]) =>
        `${share}, in ${unit}, at ${counted(steps.length, { one: 'step', other: 'steps' })}: ${steps.map(({ name, figure }, index) => `${number(index + 1)}. ${name}, ${figure}`).join('; ')}.`,
      between: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
      course: (steps: readonly Named[], unit: string) =>
        `In ${unit}: ${steps.map(({ name, figure }) => `${name} ${figure}`).join(', ')}.`,
    },

    /** The events around the key days, week by week. */
    weeks: {
      title: 'Week by week',
      from: 'Week of',
      elsewhere: 'Elsewhere',
      noPlace: 'No place given',
      event: (when: string, title: string) => `${when}: ${title}`,
      caption: (count: number, span: string, withoutDay: number) =>
        `${counted(count, { one: 'event', other: 'events' })}, ${span}, by where they took place. Each number is the day of the month on which an event began; marked weeks have a key day.${withoutDay > 0 ? ` Of ${number(withoutDay)} more no single day is known.` : ''}`,
    },

    /** The events on a scale of time. */
    band: {
      span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
      caption: (span: string) =>
        `${span}. Each square is an event of the list below; a bar covers all the days that a date may mean. Lines mark the key days.`,
      /** Behind the caption, of the band under the first. */
      whole: (span: string) => ` The smaller band is the whole, ${span}; each is to scale.`,
      event: (when: string, title: string) => `${when}: ${title}`,
      shown: (shown: number, all: number, span: string) =>
        `${number(shown)} of ${counted(all, { one: 'events', other: 'events' })}, ${span}.`,
      reach: (first: Dated, last: Dated) =>
        ` The first: ${first.when}, ${first.title}. The last: ${last.when}, ${last.title}.`,
      keyDays: (days: readonly { when: string; before: number; from: number }[]) =>
        ` Of all events, ${list(days.map(({ when, before, from }) => `${number(before)} before ${when} and ${number(from)} from then on`))}.`,
    },

    /** From the speaker of a claim to its publishers. */
    chains: {
      said: 'said it',
      carried: 'carried it',
      published: 'published it',
      disputes: 'disputes it',
      /** Of whoever passes a dispute on, or publishes it. */
      tells: 'tells of the dispute',
      document: 'document',
      /** What a report does with a claim, behind its name. */
      deeds: {
        asserts: 'says it itself',
        attributes: 'reports it as said',
        disputes: 'has it disputed',
        changes: 'changes it',
      } satisfies Record<Stance, string>,
      /** Over a link that somebody inferred. */
      inferred: 'presumably',
      presumably: (name: string) => `presumably ${name}`,
      /** Behind the sentence of a chain whose last link is inferred. */
      presumed: (publisher: string) => `That it reached ${publisher} by this route is presumed.`,
      /** One chain in words. */
      sentence: (
        speakers: readonly string[],
        relays: readonly string[],
        documents: readonly string[],
        publisher: string,
        deed: string,
      ) => {
        const carried = relays.length > 0 ? `, ${list(relays)} carried it` : '';
        const stands = documents.length > 0 ? `, it stands in ${list(documents)}` : '';
        return `${list(speakers)} said it${stands}${carried}; ${publisher} ${deed}.`;
      },
      /** @param through whom and what it passed */
      dispute: (disputers: readonly string[], through: readonly string[], publisher: string) => {
        const disputes = plural(disputers.length, { one: 'disputes', other: 'dispute' });
        const way = through.length > 0 ? `, through ${list(through)}` : '';
        return `${list(disputers)} ${disputes} it${way}, in ${publisher}.`;
      },
      /** @param deed of a publisher whose words nobody else spoke */
      itself: (publisher: string, deed: string) => `${publisher} ${deed}.`,
      disputesItself: (publisher: string) => `${publisher} disputes it itself.`,
    },

    network: {
      label: 'Relations between actors',
      drawn: (actors: number, relations: number, left: number) =>
        `${number(actors)} actors and ${number(relations)} relations as a graph; ${left > 0 ? 'these and all others' : 'the same relations'} stand in a table`,
      left: (left: number) =>
        `${number(left)} more ${plural(left, { one: 'relation stands', other: 'relations stand' })} in the table.`,
      more: (more: number) => `and ${number(more)} more`,
      allOf: (actor: string) => `All relations of ${actor}`,
      all: 'All relations as a table',
    },
  };

  function found(count: number, which: string): string {
    return `${counted(count, CLAIMS)} ${which}: who says it, through whom, and which reports agree, change it, dispute it or stay silent.`;
  }

  function withFigure({ name, figure }: Named): string {
    return `${name} (${figure})`;
  }
}

/** What a page is called, and the sentence that search engines and previews show. */
interface Page {
  readonly title: string;
  readonly description: string;
}

/** A row of a table with its figure, as readers see both. */
interface Named {
  readonly name: string;
  readonly figure: string;
}

interface Ranking {
  /** The names of those that have the highest figure, that figure, and how many figures there are. */
  readonly top: readonly string[];
  readonly figure: string;
  readonly unit: string;
  readonly count: number;
  readonly next: readonly Named[];
  readonly lowest: Named | undefined;
}

interface Dated {
  readonly when: string;
  readonly title: string;
}
