import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { PROBLEM_CODES } from '../model/codes.ts';
import type { ProblemCode } from '../model/codes.ts';
import type { Collection } from '../kinds/index.ts';
import { dateFields } from '../kinds/date-fields.ts';
import { contradicts, contradictsAbroad } from '../model/date-order.ts';
import { kindOf } from '../kinds/index.ts';
import type { DateOrder } from '../model/date-order.ts';
import { isPartialDate } from '../model/dates.ts';
import type { PartialDate } from '../model/dates.ts';
import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import type { Place, Problem } from '../model/problem.ts';
import { isLikelyYear, likelyDate, YEARS } from '../model/years.ts';
import type { Facts } from './facts.ts';
import { asQuestion } from './near.ts';
import { placeOf } from './places.ts';
import type { YamlText } from './yaml.ts';

/**
 * What is wrong with dates that are real each by itself: years that content is not about, and two
 * dates that exclude each other. Fields are looked at as they were read, also where others of them
 * do not fit; what is no real date has a problem already.
 */

/** A real date that stands somewhere. */
interface Dated {
  readonly date: PartialDate;
  /** What authors call it. */
  readonly name: string;
  readonly place: Place;
}

/** The problems of the dates in an entry's fields, or in the settings of the site. */
export function dateProblems(kind: Collection | 'site', yaml: YamlText): Problem[] {
  const years = dateFields(kind)
    .flatMap((path) => textsAt(yaml.data, path))
    .flatMap((found) => unlikely(inFields(yaml, found), isAncient(yaml)));
  const orders = kind === 'site' ? [] : (kindOf(kind).orders ?? []);
  return [...years, ...orders.flatMap((order) => disorder(order, yaml))];
}

/** The problems of the dates in a body, by themselves and beside those of the fields. */
export function bodyDateProblems(
  { quotes, embeds }: Pick<Facts, 'quotes' | 'embeds'>,
  collection: Collection,
  yaml: YamlText,
): Problem[] {
  const ancient = isAncient(yaml);
  const { file } = yaml.places;
  const order = kindOf(collection).quotes;
  const [entry] = order ? textsAt(yaml.data, [order.then]) : [];
  const then = entry && inFields(yaml, entry);
  return [
    ...quotes.flatMap(({ node }) => {
      const said = inAttribute(node, 'said', file);
      const late = order ? excluded(said, then, order.because, ancient, contradictsAbroad) : [];
      return [...unlikely(said, ancient), ...late];
    }),
    ...embeds.flatMap(({ node }) => {
      const [from, until] = ['from', 'until'].map((name) => inAttribute(node, name, file));
      return [
        ...unlikely(from, ancient),
        ...unlikely(until, ancient),
        ...excluded(from, until, 'A time does not end before it begins', ancient),
      ];
    }),
  ];
}

function isAncient({ data }: YamlText): boolean {
  return typeof data === 'object' && data !== null && 'ancient' in data && data.ancient === true;
}

/** The pairs of dates that are in the wrong order. */
function disorder(order: DateOrder, yaml: YamlText): Problem[] {
  const first = order.first.split('.');
  const then = order.then.split('.');
  const apart = first.findIndex((step, index) => step !== then[index]);
  // Dates in one item of a list belong together, and no others.
  const groupOf = ({ path }: FoundText): string => path.slice(0, apart).join('.');
  const groups = Map.groupBy(textsAt(yaml.data, first), groupOf);
  return textsAt(yaml.data, then).flatMap((later) =>
    (groups.get(groupOf(later)) ?? []).flatMap((earlier) =>
      excluded(inFields(yaml, earlier), inFields(yaml, later), order.because, isAncient(yaml)),
    ),
  );
}

function inFields({ places }: YamlText, { path, value }: FoundText): Dated | undefined {
  if (!isPartialDate(value)) return undefined;
  // Positions in lists are counted from 1.
  const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return { date: value, name: `"${name}"`, place: placeOf(places, path) };
}

function inAttribute(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  name: string,
  file: string,
): Dated | undefined {
  const found = element.attributes.find((each) => 'name' in each && each.name === name);
  if (typeof found?.value !== 'string' || !isPartialDate(found.value)) return undefined;
  const { line, column } = found.position?.start ?? { line: 1, column: 1 };
  return {
    date: found.value,
    name: `"${name}" of <${element.name}>`,
    place: { file, line, column },
  };
}

function unlikely(dated: Dated | undefined, ancient: boolean): Problem[] {
  if (!dated || isLikelyYear(dated.date, ancient)) return [];
  const { name, date, place } = dated;
  const year = date.slice(0, 4);
  const advice =
    Number(year) < YEARS.first
      ? 'Where so early a year is meant, add "ancient: true" to the fields.'
      : `Write a year up to ${YEARS.last}.`;
  return [
    problem(
      place,
      'unlikely-date',
      `The year of ${name}, ${year}, is not between ${YEARS.first} and ${YEARS.last}.`,
      asQuestion(likelyDate(date)) + advice,
    ),
  ];
}

/** The problem of two dates of which `first` must not lie after `then`, at whichever stands below. */
function excluded(
  first: Dated | undefined,
  then: Dated | undefined,
  because: string,
  ancient: boolean,
  excludes = contradicts,
): Problem[] {
  if (!first || !then || !excludes(first.date, then.date)) return [];
  // An unlikely date has its own problem, and is probably the wrong one.
  if (![first, then].every(({ date }) => isLikelyYear(date, ancient))) return [];
  const { place } = isAbove(first.place, then.place) ? then : first;
  const message = `${then.name} (${then.date}) lies before ${first.name} (${first.date}).`;
  return [problem(place, 'contradictory-dates', message, `${because}: mend one of the two dates.`)];
}

function isAbove(a: Place, b: Place): boolean {
  return a.line === b.line ? a.column < b.column : a.line < b.line;
}

function problem(place: Place, code: ProblemCode, message: string, hint: string): Problem {
  return { ...place, code, severity: PROBLEM_CODES[code].severity, message, hint };
}
