import type { Words } from './words.ts';

/** What a field says of the entry that it names; a newsroom's own field says it itself. */
export function relationIn({ relations }: Pick<Words, 'relations'>, as: string): string {
  return Object.hasOwn(relations, as) ? relations[as as keyof typeof relations] : as;
}
