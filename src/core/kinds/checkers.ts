import { plainOf } from '../model/confusables.ts';
import { labelText } from './values.ts';

/** The fields that say who has checked something, and who besides. */
export const checkers = { 'checked-by': labelText, 'also-checked-by': labelText.optional() };

interface Checked {
  readonly 'checked-by'?: string | undefined;
  readonly 'also-checked-by'?: string | undefined;
}

/** Everybody who has checked something, by name: nobody, one or two. */
export function checkersOf({ 'checked-by': first, 'also-checked-by': second }: Checked): string[] {
  return [first, second].filter((name) => name !== undefined);
}

/** Tells whether the second check is the first one's own: the same name, however it is written. */
export function isOwnCheck(checked: Checked): boolean {
  const [first, second] = checkersOf(checked).map(plainOf);
  return second !== undefined && first === second;
}
