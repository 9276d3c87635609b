import { BUILT_IN_COMPONENTS, COMPONENTS, componentsOf } from '../grammar/components/index.ts';
import type { Components } from '../grammar/components/index.ts';
import type { Draw } from '../graph/graph.ts';
import { BODY_LIMITS } from '../model/limits.ts';
import { inWords } from '../model/words.ts';
import { VALUES } from '../words/en/grammar/elements.ts';
import type { OwnComponent } from './parts.ts';
import { FLAG, FUNCTION, isObject, like, LIST, listFaults, OBJECT, oneOf } from './shape.ts';
import { optional, shapeFaults, TEXT, textAt, twice } from './shape.ts';
import type { PartFault, Unknown } from './shape.ts';

const KEYS = {
  name: like(/^[A-Z][A-Za-z0-9]*$/, 'a word that begins with a capital letter'),
  placement: oneOf('text', 'block'),
  empty: FLAG,
  attributes: OBJECT,
  example: TEXT,
  about: TEXT,
  draw: FUNCTION,
  together: optional(LIST),
  worded: optional(FLAG),
  quoted: optional(FLAG),
  editorial: optional(FLAG),
  linking: optional(FLAG),
  anchor: optional(FUNCTION),
  limit: optional(oneOf(...Object.keys(BODY_LIMITS))),
  said: optional(TEXT),
  order: optional(OBJECT),
};

const ATTRIBUTE = {
  required: FLAG,
  wants: {
    words: inWords(
      [...Object.keys(VALUES).map((kind) => `"${kind}"`), '{ oneOf }', '{ own }'],
      'or',
    ),
    fits: (value: unknown): boolean =>
      isObject(value)
        ? Array.isArray(value['oneOf']) || typeof value['own'] === 'string'
        : typeof value === 'string' && Object.hasOwn(VALUES, value),
  },
  read: FUNCTION,
  near: optional(FUNCTION),
  certain: optional(FUNCTION),
  names: optional(OBJECT),
};

/**
 * What is wrong with own components.
 * @param isCollection tells which collections there are, own ones too
 */
export function componentFaults(
  value: unknown,
  isCollection: (name: string) => boolean,
): PartFault[] {
  return [
    ...listFaults('components', value, (each, part) => {
      const faults = shapeFaults(part, each, KEYS);
      if (!isObject(each)) return faults;
      const name = textAt(each, 'name');
      if (BUILT_IN_COMPONENTS.has(name)) {
        const message = `The component <${name}> is built in: give yours another name.`;
        faults.push({ part: `${part}.name`, message });
      }
      const { attributes } = each;
      if (!isObject(attributes)) return faults;
      return [
        ...faults,
        ...attributeFaults(attributes, `${part}.attributes`, isCollection),
        ...unknownNames(each, attributes, part),
      ];
    }),
    ...twice('components', value, 'name', 'components'),
  ];
}

function attributeFaults(
  attributes: Unknown,
  part: string,
  isCollection: (name: string) => boolean,
): PartFault[] {
  return Object.entries(attributes).flatMap(([name, attribute]): PartFault[] => {
    const at = `${part}.${name}`;
    if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
      const message = `An attribute is named in letters and digits, and not "${name}".`;
      return [{ part: at, message }];
    }
    const faults = shapeFaults(at, attribute, ATTRIBUTE);
    const names = isObject(attribute) && isObject(attribute['names']) ? attribute['names'] : {};
    const to = Array.isArray(names['to']) ? (names['to'] as unknown[]) : [];
    for (const each of to) {
      if (isCollection(String(each))) continue;
      const message = `The attribute names entries of "${String(each)}", and there is no such collection.`;
      faults.push({ part: at, message });
    }
    return faults;
  });
}

/** What is said of attributes that the component does not have. */
function unknownNames(component: Unknown, attributes: Unknown, part: string): PartFault[] {
  const { said, order, together } = component;
  const named: [key: string, name: unknown][] = [];
  if (said !== undefined) named.push(['said', said]);
  if (isObject(order)) named.push(['order.first', order['first']], ['order.then', order['then']]);
  const needs: unknown[] = Array.isArray(together) ? together : [];
  needs.forEach((need, index) => {
    const { pair, attribute, needs: other } = isObject(need) ? need : {};
    const names: unknown[] = Array.isArray(pair) ? pair : [attribute, other];
    for (const name of names) named.push([`together[${index}]`, name]);
  });
  return named
    .filter(([, name]) => !Object.hasOwn(attributes, String(name)))
    .map(([key, name]) => ({
      part: `${part}.${key}`,
      message: `The component has no attribute "${String(name)}".`,
    }));
}

/** The built-in components and those of a newsroom, which are right. */
export function componentsWith(own: readonly OwnComponent[]): Components {
  return componentsOf({
    ...COMPONENTS,
    ...Object.fromEntries(own.map(({ name, draw: _, ...component }) => [name, component])),
  });
}

export function ownDrawings(own: readonly OwnComponent[]): Map<string, Draw> {
  return new Map(own.map(({ name, draw }) => [name, draw]));
}
