import type { Heading, Paragraph, TableCell } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PartialDate } from '../model/dates.ts';
import type { MediumPlace } from '../model/media.ts';
import type { EntryId } from '../model/ids.ts';
import type { ChangeKind, Reply, Stance } from '../model/stances.ts';
import type { Names } from './components/attributes.ts';
import { inferredIn } from './components/chain.ts';
import type { Chain } from './components/chain.ts';
import { BUILT_IN_COMPONENTS, isComplete } from './components/index.ts';
import type { AttributesOf, ComponentName } from './components/index.ts';
import { startOf } from './position.ts';
import type { Position } from './position.ts';

/** The smallest piece of a body that holds sentences. */
export type TextBlock = Paragraph | Heading | TableCell;

/** Where in the page something stands. */
export interface Spot extends Position {
  /** The block whose sentence is the context. */
  readonly block: TextBlock;
  /** The paragraph whose last sentence goes on in the block, if a colon ends it before a list or a quotation. */
  readonly lead: TextBlock | undefined;
  /** The fragment of the nearest addressed thing: a paragraph or a note. */
  readonly anchor: string | undefined;
  /** The number of the paragraph, 1-based; undefined inside notes and before the first. */
  readonly paragraph: number | undefined;
}

/** A component where such a one may stand, and what could be read of its attributes. */
export type ElementFact<N extends ComponentName = ComponentName> = {
  readonly [K in N]: Position & {
    readonly component: K;
    /** Without those that are missing or wrong: an entry without problems has all that are required. */
    readonly attributes: Partial<AttributesOf<K>>;
    readonly node: MdxJsxTextElement | MdxJsxFlowElement;
    /** Of one inside a paragraph, heading or cell. */
    readonly spot: Spot | undefined;
  };
}[N];

/** A component with everything that it needs. */
export type WholeElement<N extends ComponentName = ComponentName> = {
  readonly [K in N]: { readonly component: K; readonly attributes: AttributesOf<K> };
}[N];

export interface ClaimPassage extends Spot {
  readonly claim: EntryId;
  readonly stance: Stance;
  /** From the speaker, or who disputes, to the publisher; between them actors and documents. */
  readonly chain: Chain;
  /** The places in the chain, from 1, that are reached by a link which somebody inferred. */
  readonly inferred: readonly number[];
  /** Who disputes, of a passage that disputes. */
  readonly by: readonly EntryId[];
  /** What the report did to the wording of another, of a passage that changes. */
  readonly change: readonly ChangeKind[];
  /** The source against whose wording it is measured. */
  readonly against: EntryId | undefined;
  readonly reply: Reply | undefined;
  readonly quote: string | undefined;
  /** Which of several places in the original with these words is meant, from 1. */
  readonly occurrence: number | undefined;
  /** The note that explains the stance. */
  readonly note: string | undefined;
  /** Where it stands in the original, as the original counts. */
  readonly at: MediumPlace | undefined;
  readonly node: MdxJsxTextElement;
}

export interface QuoteFact extends Spot {
  readonly by: EntryId;
  readonly said: PartialDate;
  readonly lang: string | undefined;
  readonly original: string | undefined;
  /** Which of several places in the original with these words is meant, from 1. */
  readonly occurrence: number | undefined;
  readonly node: MdxJsxTextElement;
}

/** The texts of an element's attributes, as they are written. */
export function attributesOf(
  element: MdxJsxTextElement | MdxJsxFlowElement,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      values[attribute.name] = attribute.value;
    }
  }
  return values;
}

/** The fact of an element; none where it is no component, or stands where such a one may not. */
export function elementFact(
  node: MdxJsxTextElement | MdxJsxFlowElement,
  spot: Spot | undefined,
  components = BUILT_IN_COMPONENTS,
): ElementFact[] {
  const { name } = node;
  if (!components.has(name)) return [];
  const inText = node.type === 'mdxJsxTextElement';
  if (inText !== (components.of(name)?.placement === 'text')) return [];
  const attributes = components.read(name, attributesOf(node));
  return [{ ...startOf(node), component: name, attributes, node, spot } as ElementFact];
}

/** Tells whether nothing is missing of an element: so it is in an entry without problems. */
export function isWhole(
  element: ElementFact,
  components = BUILT_IN_COMPONENTS,
): element is ElementFact & WholeElement {
  return components.isComplete(element.component, element.attributes);
}

/** The passage that an element is: none where it is another component or not whole. */
export function claimPassages({ component, attributes, node, spot }: ElementFact): ClaimPassage[] {
  if (component !== 'Claim' || !spot || node.type !== 'mdxJsxTextElement') return [];
  if (!isComplete(component, attributes)) return [];
  const { id: claim, by = [], change = [], ...values } = attributes;
  const { stance, chain, against, reply, quote, occurrence, note, at } = values;
  const inferred = inferredIn(attributesOf(node)['chain']);
  return [
    {
      ...{ ...spot, claim, stance, chain, inferred, by, change, against, reply },
      ...{ quote, occurrence, note, at, node },
    },
  ];
}

/** The quotation that an element is, in the same way. */
export function quoteFacts({ component, attributes, node, spot }: ElementFact): QuoteFact[] {
  if (component !== 'Quote' || !spot || node.type !== 'mdxJsxTextElement') return [];
  if (!isComplete(component, attributes)) return [];
  const { by, said, lang, original, occurrence } = attributes;
  return [{ ...spot, by, said, lang, original, occurrence, node }];
}

/** Something that an attribute of an element names: an entry, a topic or a note. */
export interface Named<W extends Names['what']> {
  readonly attribute: string;
  readonly value: string;
  readonly names: Extract<Names, { what: W }>;
}

/** What an element names of one sort. A list that names one thing twice names it once. */
export function namedIn<W extends Names['what']>(
  element: ElementFact,
  what: W,
  components = BUILT_IN_COMPONENTS,
): Named<W>[] {
  return Object.entries(element.attributes).flatMap(([attribute, values]: [string, unknown]) => {
    const { names } = components.attribute(element.component, attribute) ?? {};
    if (!names || !isOf(names, what)) return [];
    return [...new Set([values].flat())].map((value) => ({
      attribute,
      value: String(value),
      names,
    }));
  });
}

function isOf<W extends Names['what']>(
  names: Names,
  what: W,
): names is Extract<Names, { what: W }> {
  return names.what === what;
}
