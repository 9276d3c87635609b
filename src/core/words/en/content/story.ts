import type { PlaceKind } from '../../../model/media.ts';
import type { Language } from '../../language.ts';
import { didYouMean } from '../question.ts';

const PLACES = {
  page: { name: 'page', example: 'at="p. 3"' },
  paragraph: { name: 'paragraph', example: 'at="par. 4"' },
  time: { name: 'time', example: 'at="12:40"' },
} as const satisfies Record<PlaceKind, object>;

/** What is said of the settings, and of what entries and files state of each other, in English. */
export function story({ date, languageName }: Language) {
  return {
    settings: {
      lead: (lead: string, near: string | undefined) => ({
        message: `The lead "${lead}" is no explainer.`,
        hint: `${didYouMean(near)}Write the id of an explainer.`,
      }),
      topic: (topic: string, near: string | undefined, topics: readonly string[]) => ({
        message: `The topic "${topic}" is not declared.`,
        hint: `${didYouMean(near)}The topics are ${topics.join(', ')}; new ones are added in site.yaml.`,
      }),
      /** @param known the languages that have words, by their tags */
      language: (tag: string, known: readonly string[]) => ({
        message: `The site is in ${languageName(tag)}, and its pages have no words in that language.`,
        hint: `Write a language that has them: ${known.map((each) => `${each} (${languageName(each)})`).join(', ')}. To bring another, maintainers add its catalogue to "words" in newsroom/config.ts.`,
      }),
    },

    silence: {
      carriedAndSilent: (claim: string) => ({
        message: `The source is said to omit "${claim}", but one of its passages carries it.`,
        hint: 'Take the claim out of "silent", or the mark out of the text.',
      }),
      disputedAndSilent: (claim: string) => ({
        message: `The source is said to omit "${claim}", but one of its passages disputes it.`,
        hint: 'Take the claim out of "silent", or the mark out of the text.',
      }),
      carriedAndNotApplicable: (claim: string) => ({
        message: `The source is said not to be concerned by "${claim}", but one of its passages carries it.`,
        hint: 'Take the claim out of "not-applicable", or the mark out of the text.',
      }),
    },

    oneOrigin: {
      /** @param phrase the words that speak of several */
      several: (phrase: string, claim: string) => ({
        message: `The text says "${phrase}", but "${claim}" came by one route.`,
        hint: 'Name the one who carried it, or enter the other routes under "elsewhere" of the claim.',
      }),
    },

    placesInMedia: {
      /** @param right a place that the medium has */
      unlike: (kind: PlaceKind, medium: string, right: PlaceKind | undefined) => ({
        message: `"at" names a ${PLACES[kind].name}, and what is of the medium "${medium}" has none.`,
        hint:
          right === undefined
            ? 'Take "at" out.'
            : `Write ${PLACES[right].example}, or mend "medium".`,
      }),
    },

    forecasts: {
      /** @param day the last on which it could have come true */
      overdue: (day: string) => ({
        message: `The forecast was due by ${date(day)} and has no outcome.`,
        hint: 'Put it to its test and add "outcome" with result (kept, partly, not-kept, void or undecidable), on and cites; while nothing is documented, leave it overdue.',
      }),
      /** @param phrase the words by which it says no more */
      possible: (phrase: string) => ({
        message: `"${phrase}" says only what is possible: that cannot fail, and is no forecast.`,
        hint: 'Make it kind "position", without due, condition, test and outcome; where it was said that it will be so, say that, and put what it hangs on into "condition".',
      }),
    },

    mirrors: {
      cited: (mirror: string, original: string) => ({
        message: `"${mirror}" is a copy of "${original}", which is in the list.`,
        hint: `Cite "${original}" where it says the same; page numbers may differ.`,
      }),
      /** @param further what the original is a copy of */
      ofMirror: (original: string, further: string) => ({
        message: `"${original}" is a copy itself, of "${further}".`,
        hint: `Name the work from which both were copied: original: ${further}.`,
      }),
    },

    /** Days are as they stand in the files; `entry` is the other one. */
    earlier: {
      carried: (published: string, said: string, entry: string, at: string) => ({
        message: `A report of ${published} cannot carry a claim that was said on ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      disputed: (published: string, said: string, entry: string, at: string) => ({
        message: `A report of ${published} cannot dispute a claim that was said on ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      /** @param original when that was published whose wording is said to be changed */
      measured: (published: string, original: string, entry: string, at: string) => ({
        message: `A report of ${published} cannot change the wording of one that was published on ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      passed: (published: string, original: string, entry: string, at: string) => ({
        message: `What a report of ${published} tells cannot come from one that was published on ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      omitted: (published: string, said: string, entry: string, at: string) => ({
        message: `A report of ${published} cannot omit a claim that was said on ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      checked: (checked: string, said: string, entry: string, at: string) => ({
        message: `Nobody can look on ${checked} for a claim that was said on ${said} (${at}).`,
        hint: mendDates(entry),
      }),
      copied: (published: string, original: string, entry: string, at: string) => ({
        message: `A copy of ${published} cannot be of a report that was published on ${original} (${at}).`,
        hint: mendDates(entry),
      }),
      cited: (updated: string, issued: string, entry: string, at: string) => ({
        message: `A text that was last updated on ${updated} cannot cite a work of ${issued} (${at}).`,
        hint: `Add the update to "changes" and "updated", or mend the date of "${entry}".`,
      }),
      /** @param work the newest that is cited, of the day `issued` */
      documented: (field: string, day: string, work: string, issued: string, at: string) => ({
        message: `No work that is cited for "${field}" (${day}) is of that day or later: the newest, "${work}", is of ${issued} (${at}).`,
        hint: 'Cite a work that can know it, or mend one of the two dates.',
      }),
    },

    future: {
      day: (day: string, today: string) => ({
        message: `${day} has not come yet: today is ${today}.`,
        hint: 'Mend the date of what has happened, or the clock of this computer.',
      }),
    },

    shownImages: {
      /** @param file where it should be */
      missing: (name: string, collection: string, file: string, near: string | undefined) => ({
        message: notThere(name, collection),
        hint: near === undefined ? `Add ${file}.` : `Did you mean "${near}"?`,
      }),
      /** @param file where it is, and `folder` where it should be */
      elsewhere: (name: string, collection: string, file: string, folder: string) => ({
        message: notThere(name, collection),
        hint: `Move ${file} to ${folder}/.`,
      }),
      unused: (name: string) => ({
        message: 'No text shows this image.',
        hint: `Show it with ![What it shows](${name}), or delete the file.`,
      }),
    },

    companions: {
      /** @param file where they should be */
      noFigures: (id: string, file: string) => ({
        message: `The figures ${id}.csv are missing.`,
        hint: `Add ${file}.`,
      }),
      noDescription: (id: string, file: string) => ({
        message: `The table has no description ${id}.yaml.`,
        hint: `Add ${file}.`,
      }),
      noSource: (id: string) => ({
        message: `The record of quotations has no source ${id}.mdx.`,
        hint: 'Delete it, or give it the name of its source again.',
      }),
    },
  };
}

function notThere(name: string, collection: string): string {
  return `The image ${name} is not in ${collection}/.`;
}

function mendDates(entry: string): string {
  return `Mend one of the two dates, or name another entry than "${entry}".`;
}
