import { visit } from 'yaml';
import type { Document } from 'yaml';
import { problem } from '../model/problem.ts';
import type { Place, Problem } from '../model/problem.ts';
import { say } from '../words/say.ts';

/** A number that YAML reads and people do not, as it is written and where. */
export interface OddNumber extends Place {
  readonly written: string;
}

/** A number as it is written on paper; YAML also reads bases, powers of ten and leading zeros. */
const DECIMAL = /^[-+]?(?:(?:0|[1-9]\d*)(?:\.\d*)?|\.\d+)$/;

/** The numbers of a document that are not written in decimal digits. */
export function oddNumbers(document: Document, placeAt: (offset: number) => Place): OddNumber[] {
  const found: OddNumber[] = [];
  visit(document, {
    Scalar(_key, { value, source = '', range }) {
      if (typeof value !== 'number' || DECIMAL.test(source)) return;
      found.push({ ...placeAt(range?.[0] ?? 0), written: source });
    },
  });
  return found;
}

/** Their problems, where no other is told of the same value: a text, for one, wants quotation marks. */
export function numberProblems(
  numbers: readonly OddNumber[] = [],
  told: readonly Problem[],
): Problem[] {
  const known = new Set(told.map(({ line, column }) => `${line}:${column}`));
  return numbers
    .filter(({ line, column }) => !known.has(`${line}:${column}`))
    .map(({ written, ...place }) => problem(place, 'invalid-value', say.yaml.notDecimal(written)));
}
