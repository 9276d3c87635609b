/** A text in the fields of an entry and the concrete path that leads to it. */
export interface FoundText {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** All texts at a path of fields, of which `*` stands for every item of a list. */
export function textsAt(
  value: unknown,
  steps: readonly string[],
  path: readonly (string | number)[] = [],
): FoundText[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof value === 'string' ? [{ path, value }] : [];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) => textsAt(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
