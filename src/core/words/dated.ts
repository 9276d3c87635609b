/**
 * A date as messages tell it.
 * @param at the place where it stands, when that is not the place of the problem
 */
export function dated({
  date,
  at,
}: {
  readonly date: string;
  readonly at?: string | undefined;
}): string {
  return at === undefined ? date : `${date}, ${at}`;
}
