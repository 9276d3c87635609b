import type { Collection } from '../../kinds/index.ts';
import type { Severity } from '../../model/codes.ts';
import type { CellSign } from '../../model/cells.ts';
import type { Language } from '../language.ts';

/** What stands around the text of every page, and what no single page of the story says, in English. */
export function frame({ series }: Language) {
  return {
    /** Above and below the page. */
    chrome: {
      skip: 'Skip to the text',
      sections: 'Sections',
      more: 'More',
      menu: 'Menu',
      /** Where the first item of the menu leads: to the explainers. */
      start: 'Start here',
      about: 'About this site',
      sourceFiles: 'Source files',
      /** The day that the site speaks for, and the licence as a link. */
      edition: (day: string, licence: string) =>
        `Edition of ${day}. Text under ${licence}; quotations and titles remain their owners’.`,
    },

    /** The panel of settings: each with the value that it has at first, and the others. */
    settings: {
      title: 'Settings',
      /** What the button that opens it shows: letters small and large. */
      sign: 'Aa',
      choices: {
        theme: { label: 'Theme', options: { '': 'System', light: 'Light', dark: 'Dark' } },
        size: { label: 'Text', options: { '': 'Normal', large: 'Large', larger: 'Larger' } },
        previews: { label: 'Previews', options: { '': 'On', off: 'Off' } },
        motion: { label: 'Motion', options: { '': 'System', off: 'Off' } },
        visits: { label: 'New since last visit', options: { '': 'On', off: 'Off' } },
      },
    },

    /** Around the text of an entry. */
    entry: {
      crumbs: 'You are in',
      toc: 'On this page',
      path: 'Good to know first',
      aliases: (names: readonly string[]) => `Also: ${series(names)}`,
      /** Names in other languages, each with what that language is called. */
      names: (names: readonly { readonly name: string; readonly language: string }[]) =>
        `In other languages: ${series(names.map(({ name, language }) => `${name} (${language})`))}`,
      /** Before the reason. */
      unverified: 'Not verified.',
      sources: 'Sources',
      edit: 'Propose a change to this page',
      backlinks: 'What links here',
      moreBacklinks: 'And these, each at the place where it links:',
    },

    /** The marks of a text, explained beside it. */
    legend: {
      title: 'What the signs mean',
      /** A word that looks like a link, and what such a link leads to. */
      links: {
        actors: { word: 'Name', meaning: 'person, organisation, outlet or state' },
        concepts: { word: 'Term', meaning: 'concept with a definition' },
        events: { word: 'Event', meaning: 'event or place' },
        claims: { word: 'Claim', meaning: 'statement followed from speaker to outlet' },
      } satisfies { readonly [C in Collection]?: { word: string; meaning: string } },
      intro:
        'A row of cells has one cell for each report that is compared, in the order in which they were published. Where the reports are more than six, numbers stand behind the signs.',
      cells: {
        carries: 'The report has it, as said by somebody or in its own voice.',
        changes: 'Its wording departs from that of another report.',
        disputes: 'It has somebody contradict it, or contradicts it itself.',
        omits: 'Somebody has looked for it in the report and not found it.',
        'not-applicable':
          'It does not concern the report, or it was said only after the report was published.',
        'not-checked': 'Nobody has looked, or not written it down.',
      } satisfies Record<CellSign, string>,
      lines: {
        attributes: { word: 'dotted line', meaning: 'The report tells what somebody said.' },
        asserts: { word: 'solid line', meaning: 'The report says it in its own voice.' },
        struck: {
          word: 'tinted words',
          meaning:
            'Somebody disputes it, or this report or another changed the wording; beside it stands which.',
        },
      },
      /** From whom to whom the words of a route lead. */
      route: {
        sample: ['who said it', 'who carried it'],
        meaning:
          'The route by which the words came to the outlet, beside the paragraph; behind it, a row of cells for each claim. It opens into the same in words.',
      },
      paragraph: 'The number of a paragraph, and its address.',
      /** Words that look as if a note explained them. */
      noted: 'words',
      note: 'explained in a note',
      citation: 'source, listed at the end',
    },

    notFound: {
      title: 'Page not found',
      description: 'This page does not exist.',
      advice:
        'Nothing is published at this address. It may have been renamed, or the link is wrong.',
      frontPage: 'Front page',
    },

    /** The frame of the guide for contributors. */
    guide: {
      title: 'For contributors',
      description: 'Everything that the checker may say of a contribution, and what to do then.',
      /** The codes of a newsroom's own checks. */
      newsroom: 'This newsroom',
      /** With a command that is typed. */
      intro: (command: string) =>
        `Every problem is told with its file, line and column, a code, and what to do. Below are all codes; each has a page with the smallest example and its repair. ${command} repairs by itself what has one certain repair.`,
      /** With a link to the page about fields. */
      toFields: (link: string) =>
        `What one file of each folder is, with all its fields, stands under ${link}.`,
      why: 'Why it matters',
      example: 'An example',
      repair: 'Its repair',
      severities: { error: 'error', warning: 'warning' } satisfies Record<Severity, string>,
      consequences: {
        error: 'This is an error: the site is not built while it stands.',
        warning: 'This is a warning: the site is built all the same.',
      } satisfies Record<Severity, string>,
      fields: {
        title: 'Files and their fields',
        description: 'What one file of each folder is, with all its fields and an example.',
        file: (about: string) => `One file is ${about}.`,
        table: (collection: string) => `Fields of ${collection}`,
        heads: { field: 'Field', value: 'Value', about: 'What it says' },
        optional: (value: string) => `${value} (optional)`,
      },
    },

    /** What scripts say. Each is told with its numbers as they are: there is no plural here. */
    scripts: {
      openPage: 'Open page',
      showInList: 'Show in the list',
      fared: (called: string, status: string) => `${called}: ${status}`,
      read: 'read',
      newSince: 'New since your last visit',
      changedSince: 'Changed since your last visit',
      since: (day: string, fresh: string, changed: string, gone: string) =>
        `Since you were here on ${day}: ${fresh} new, ${changed} changed and ${gone} removed.`,
      tellNoMore: 'Do not tell me again',
    },
  };
}
