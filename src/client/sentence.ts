/** A sentence of the catalogue with what belongs into it: `{0}` stands for the first. */
export function filled(sentence: string, ...given: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, place: string) => given[Number(place)] ?? '');
}
