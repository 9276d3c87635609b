import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Collection } from '../kinds/index.ts';
import { dateFields } from '../kinds/date-fields.ts';
import { contradicts, contradictsAbroad, isMeant } from '../model/date-order.ts';
import { BUILT_IN_KINDS } from '../kinds/index.ts';
import type { DateOrder } from '../model/date-order.ts';
import { isPartialDate, isUncertainDate } from '../model/dates.ts';
import type { UncertainDate } from '../model/dates.ts';
import { textsAt } from '../model/fields.ts';
import type { FoundText } from '../model/fields.ts';
import { problem, spotOf } from '../model/problem.ts';
import type { Place, Problem } from '../model/problem.ts';
import { isLikelyYear, likelyDate, unlikelyYear, YEARS } from '../model/years.ts';
import type { Component } from './components/component.ts';
import type { Because, DateSpot } from '../words/en/dates.ts';
import { say } from '../words/say.ts';
import { nearest } from './near.ts';
import type { Components } from './components/index.ts';
import type { Definitions } from './definitions.ts';
import { placeOf } from './places.ts';
import { isBefore, startOf } from './position.ts';
import type { YamlText } from './yaml.ts';

/**
 * What is wrong with dates that are real each by itself: years that content is not about, and two
 * dates that exclude each other. Fields are looked at as they were read, also where others of them
 * do not fit; what is no real date has a problem already.
 */

/** A real date that stands somewhere. */
interface Dated {
  readonly date: UncertainDate;
  readonly spot: DateSpot;
  readonly place: Place;
}

/** The problems of the dates in an entry's fields, or in the settings of the site. */
export function dateProblems(
  kind: Collection | 'site',
  yaml: YamlText,
  kinds = BUILT_IN_KINDS,
): Problem[] {
  const orders = kind === 'site' ? [] : (kinds.of(kind).orders ?? []);
  const years = dateFields(kind, kinds)
    .flatMap((path) => textsAt(yaml.data, path))
    .flatMap((found) => {
      const fits = (date: UncertainDate): boolean => isInOrder(date, found, orders, yaml);
      return unlikely(inFields(yaml, found), isAncient(yaml), fits);
    });
  const disorders = orders.flatMap((order) => disorder(order, kind, yaml));
  const rows = kind === 'site' ? unsorted(KEY_DAYS, kind, yaml) : [];
  return [...years, ...onceEach(disorders), ...rows];
}

/** The first of the problems of each place: one wrong date may contradict several others. */
function onceEach(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, (each) => `${each.line}:${each.column}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** The list of the settings whose dates stand in order, the oldest first. */
const KEY_DAYS = ['key-dates', '*', 'date'];

/** The dates of a list that lie before the one above them. */
function unsorted(path: readonly string[], of: string, yaml: YamlText): Problem[] {
  const found = textsAt(yaml.data, path).map((each) => inFields(yaml, each));
  const because = { of, name: 'sorted' };
  return found.flatMap((then, index) => excluded(found[index - 1], then, because, isAncient(yaml)));
}

/** The problems of the dates in a body, by themselves and beside those of the fields. */
export function bodyDateProblems(
  tree: Root,
  collection: Collection,
  yaml: YamlText,
  { kinds, components }: Definitions,
): Problem[] {
  const ancient = isAncient(yaml);
  const { file } = yaml.places;
  const order = kinds.of(collection).quotes;
  const then = order && textsAt(yaml.data, [order.then]).map((found) => inFields(yaml, found))[0];
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const component = componentMeant(node, components);
    if (!component) return;
    const dated = (name: string | undefined): Dated | undefined => inAttribute(node, name, file);
    for (const [name, { names }] of Object.entries(component.attributes)) {
      if (names?.what === 'date') problems.push(...unlikely(dated(name), ancient));
    }
    const { order: own } = component;
    if (own) {
      const because = { of: 'components', name: own.because };
      problems.push(...excluded(dated(own.first), dated(own.then), because, ancient));
    }
    if (!order) return;
    const quoted = dated(component.said);
    const because = { of: collection, name: order.because };
    problems.push(...excluded(quoted, then, because, ancient, contradictsAbroad));
  });
  return problems;
}

/** The component that an element is, or that its author means by a misspelt name. */
function componentMeant(
  { name, type }: MdxJsxTextElement | MdxJsxFlowElement,
  components: Components,
): Component | undefined {
  if (name === null) return undefined;
  const component = components.of(name) ?? components.of(nearest(name, components.names));
  const isBlock = type === 'mdxJsxFlowElement';
  return (component?.placement === 'block') === isBlock ? component : undefined;
}

function isAncient({ data }: YamlText): boolean {
  return typeof data === 'object' && data !== null && 'ancient' in data && data.ancient === true;
}

/** The pairs of dates that are in the wrong order. */
function disorder(order: DateOrder, of: string, yaml: YamlText): Problem[] {
  const because = { of, name: order.because };
  const first = order.first.split('.');
  const then = order.then.split('.');
  const apart = first.findIndex((step, index) => step !== then[index]);
  if (!isMeant(order, yaml.data)) return [];
  // Dates in one item of a list belong together, and no others.
  const groupOf = ({ path }: FoundText): string => path.slice(0, apart).join();
  const groups = Map.groupBy(textsAt(yaml.data, first), groupOf);
  return textsAt(yaml.data, then).flatMap(
    (later) =>
      groups
        .get(groupOf(later))
        ?.flatMap((earlier) =>
          excluded(inFields(yaml, earlier), inFields(yaml, later), because, isAncient(yaml)),
        ) ?? [],
  );
}

/** Tells whether a date in the place of another would keep to the orders of its fields. */
function isInOrder(
  date: UncertainDate,
  { path }: FoundText,
  orders: readonly DateOrder[],
  { data }: YamlText,
): boolean {
  const isAt = (steps: readonly string[]): boolean =>
    steps.every((step, index) => step === '*' || step === path[index]);
  return orders.every((order) => {
    if (!isMeant(order, data)) return true;
    const first = order.first.split('.');
    const then = order.then.split('.');
    const apart = first.findIndex((step, index) => step !== then[index]);
    /** The dates on the other side, in the same items of the lists that both are in. */
    const others = (steps: readonly string[]): UncertainDate[] =>
      textsAt(data, [...path.slice(0, apart).map(String), ...steps.slice(apart)])
        .map(({ value }) => value)
        .filter(isUncertainDate);
    if (isAt(then)) return !others(first).some((earlier) => contradicts(earlier, date));
    return !isAt(first) || !others(then).some((later) => contradicts(date, later));
  });
}

function inFields({ places }: YamlText, { path, value }: FoundText): Dated | undefined {
  if (!isUncertainDate(value)) return undefined;
  // Positions in lists are counted from 1.
  const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return { date: value, spot: { date: value, field: name }, place: placeOf(places, path) };
}

function inAttribute(
  element: MdxJsxTextElement | MdxJsxFlowElement,
  name: string | undefined,
  file: string,
): Dated | undefined {
  const found = element.attributes.find((each) => 'name' in each && each.name === name);
  if (typeof found?.value !== 'string' || !isPartialDate(found.value)) return undefined;
  const { value: date } = found;
  return {
    date,
    spot: { date, field: String(name), component: String(element.name) },
    place: { file, ...startOf(found) },
  };
}

/** @param fits whether a date that was probably meant may stand there */
function unlikely(
  dated: Dated | undefined,
  ancient: boolean,
  fits: (date: UncertainDate) => boolean = () => true,
): Problem[] {
  if (!dated || isLikelyYear(dated.date, ancient)) return [];
  const { spot, date, place } = dated;
  const year = unlikelyYear(date, ancient) ?? date;
  const likely = likelyDate(date);
  const near = likely !== undefined && fits(likely) ? likely : undefined;
  return [
    problem(
      place,
      'unlikely-date',
      say.dates.unlikelyYear(spot, year, YEARS, near, isLikelyYear(date, true)),
    ),
  ];
}

/** The problem of two dates of which `first` must not lie after `then`, at whichever stands below. */
function excluded(
  first: Dated | undefined,
  then: Dated | undefined,
  because: Because,
  ancient: boolean,
  excludes = contradicts,
): Problem[] {
  if (!first || !then || !excludes(first.date, then.date)) return [];
  // An unlikely date has its own problem, and is probably the wrong one.
  if (![first, then].every(({ date }) => isLikelyYear(date, ancient))) return [];
  const { place } = isBefore(first.place, then.place) ? then : first;
  // The problem stands at one of the two, and its message says where the other is.
  const toldOf = (dated: Dated): DateSpot =>
    dated.place === place ? dated.spot : { ...dated.spot, at: spotOf(dated.place) };
  const said = say.dates.contradictory(toldOf(first), toldOf(then), because);
  return [problem(place, 'contradictory-dates', said)];
}
